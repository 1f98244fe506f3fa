set @@system_versioning_alter_history = keep;

-- How a contract was steered before an amendment changed it, like the columns of the contract itself.
alter table earlier_terms
    add column steering_model varchar(20)   null check (steering_model in ('PARTNERSHIP', 'DIRECTOR', 'PRODUCER')),
    add column funding        varchar(20)   null check (funding in ('EFFORT', 'OUTPUT', 'TASK')),
    add column areas          varchar(4000) not null default '',
    add column target_groups  varchar(4000) not null default '';
