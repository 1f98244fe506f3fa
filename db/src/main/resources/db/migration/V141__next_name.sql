set @@system_versioning_alter_history = keep;

-- A name that an organisation will have from a later day on. On that day it becomes its name, and the present one a former name.
alter table organisation
    add column next_name    varchar(200) null,
    add column next_name_on date         null,
    add constraint organisation_next_name check ((next_name is null) = (next_name_on is null));
