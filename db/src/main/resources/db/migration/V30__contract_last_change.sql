set @@system_versioning_alter_history = keep;

-- Who changed a contract last, so that a second person who was changing it too can be told by name; and what a party wanted otherwise instead of signing.
alter table contract
    add column changed_by varchar(200)  null,
    add column changed_at datetime(6)   null,
    add column answer     varchar(4000) null;
