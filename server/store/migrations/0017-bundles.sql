-- Several files may come in together, as a folder or an archive: a note tells which of them it is about.

alter table lazo.import_note add column file text;
