-- A KPI that an organisation keeps in its own catalogue, beside those that are shipped.
create table catalogue_entry (
    id               bigint        not null auto_increment primary key,
    organisation_id  bigint        not null,
    code             varchar(40)   not null,
    content          longtext      not null check (json_valid(content)),
    changed_by       varchar(200)  not null,
    changed_at       datetime(6)   not null,
    version          bigint        not null default 0,
    constraint catalogue_entry_code unique (organisation_id, code),
    constraint catalogue_entry_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;
