-- A tie may rest: nothing is asked of it, it is found as ever, and it is proposed when an objective fits.

alter table lazo.tie add column is_resting boolean not null default false;
