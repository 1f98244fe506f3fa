-- The names that an organisation had. What is about an earlier day is told under the name of that day.
create table former_name (
    organisation_id  bigint       not null,
    name             varchar(200) not null,
    valid_from       date         not null,
    valid_until      date         not null,
    period for validity (valid_from, valid_until),
    primary key (organisation_id, validity without overlaps),
    constraint former_name_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

set @@system_versioning_alter_history = keep;

-- Which organisation took over all that this one had and owed, and from which day.
alter table organisation
    add column merged_into bigint null,
    add column merged_on   date   null,
    add constraint organisation_merged_into foreign key (merged_into) references organisation (id),
    add constraint organisation_merged check ((merged_into is null) = (merged_on is null));
