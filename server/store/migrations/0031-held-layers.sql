-- A device that was once shown its member's layers may still hold them after that was switched off.
alter table lazo.device add column has_held_overlay boolean not null default false;
update lazo.device set has_held_overlay = true where shows_overlay;
