-- Which kinds of program came with an app password. What a device got last can only be told of one that is used by one program.
alter table lazo.device add column families text[] not null default '{}';
update lazo.device set families = array[family] where family <> 'plain';
