set @@system_versioning_alter_history = keep;

-- A core KPI counts in the judgement whether the contract is on course, one to watch does not. And the path by which targets were agreed: from a value
-- before to a target at the end, a bit each period or in a step each contract year. It is a way of writing the targets, which stand in kpi_target.
alter table kpi_version
    add column importance varchar(10)    not null default 'CORE' check (importance in ('CORE', 'WATCH')),
    add column path_pace  varchar(10)    null check (path_pace in ('PERIOD', 'YEAR')),
    add column path_start decimal(19, 4) null,
    add column path_end   decimal(19, 4) null,
    add column path_from  date           null,
    add column path_until date           null,
    add constraint kpi_version_path_whole check (
        (path_pace is null and path_start is null and path_end is null and path_from is null and path_until is null)
        or (path_pace is not null and path_start is not null and path_end is not null and path_from < path_until));
