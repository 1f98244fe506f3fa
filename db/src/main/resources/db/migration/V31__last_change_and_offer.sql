set @@system_versioning_alter_history = keep;

-- Who changed a KPI of a draft last, so that a second person who was changing it too can be told by name.
alter table kpi
    add column changed_by varchar(200) null,
    add column changed_at datetime(6)  null;

-- Which offer it was that a party read before signing.
alter table contract
    add column offered_at datetime(6) null;
