set @@system_versioning_alter_history = keep;

-- Inhabitants and access rules hold from a day on, so that an amendment can change them: what it ends stays readable, and what was agreed last has the
-- open end.
alter table contract_inhabitants
    add column valid_from  date not null default '1000-01-01',
    add column valid_until date not null default '9999-12-31',
    add period for validity (valid_from, valid_until),
    drop primary key,
    add primary key (contract_id, organisation_id, year, valid_from),
    add constraint contract_inhabitants_once unique (contract_id, organisation_id, year, validity without overlaps);
update contract_inhabitants i join contract c on c.id = i.contract_id set i.valid_from = c.starts_on;
alter table contract_inhabitants alter column valid_from drop default;

alter table access_rule
    add column valid_from  date not null default '1000-01-01',
    add column valid_until date not null default '9999-12-31',
    add period for validity (valid_from, valid_until),
    drop primary key,
    add primary key (contract_id, position, valid_from),
    add constraint access_rule_once unique (contract_id, position, validity without overlaps);
update access_rule a join contract c on c.id = a.contract_id set a.valid_from = c.starts_on;
alter table access_rule alter column valid_from drop default;
