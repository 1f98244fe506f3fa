set @@system_versioning_alter_history = keep;

-- The number of the amendment by which a version was agreed; absent for what the contract began with.
alter table kpi_version
    add column amendment smallint null check (amendment > 0);
