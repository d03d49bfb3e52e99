-- What is to be told of an import is kept as a code with its facts, and said in the language of whoever reads it.
-- Notes and failures that are older keep the sentence they were written with.

alter table lazo.import_note
  add column code text,
  add column facts json,
  alter column message drop not null,
  add constraint import_note_says check (message is not null or (code is not null and facts is not null));

-- Why an import failed: the code of the error and its facts, beside the English sentence.
alter table lazo.import_job
  add column failure_code text,
  add column failure_facts json;
