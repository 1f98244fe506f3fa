set @@system_versioning_alter_history = keep;

-- How a contract is steered and paid for, where it holds and for whom; areas and target groups one on a line. Who began a draft sees and changes it until
-- it is offered, also when all parties are equal.
alter table contract
    add column steering_model varchar(20)   null check (steering_model in ('PARTNERSHIP', 'DIRECTOR', 'PRODUCER')),
    add column funding        varchar(20)   null check (funding in ('EFFORT', 'OUTPUT', 'TASK')),
    add column areas          varchar(4000) not null default '',
    add column target_groups  varchar(4000) not null default '',
    add column initiated_by   bigint        null,
    add constraint contract_initiated_by foreign key (initiated_by) references organisation (id);

-- Of several parties on the side that does the work, the one that leads reports for all.
alter table contract_party
    add column leads boolean not null default false;

-- For results per inhabitant: how many people live in a client's area in a contract year.
create table contract_inhabitants (
    contract_id      bigint   not null,
    organisation_id  bigint   not null,
    year             smallint not null,
    inhabitants      int      not null check (inhabitants > 0),
    primary key (contract_id, organisation_id, year),
    constraint contract_inhabitants_contract foreign key (contract_id) references contract (id),
    constraint contract_inhabitants_organisation foreign key (organisation_id) references organisation (id)
) with system versioning;

-- Who may use a general provision without a decision, at which tariff and up to which maximum; conditions and tariffs one on a line.
create table access_rule (
    contract_id  bigint        not null,
    position     smallint      not null,
    provision    varchar(200)  not null,
    conditions   varchar(4000) not null,
    tariffs      varchar(4000) not null,
    maximum      varchar(200)  not null,
    otherwise    varchar(500)  not null,
    primary key (contract_id, position),
    constraint access_rule_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- The lines that are due in a report: every KPI in force at the start of the period, for each organisation that reports it and takes part on at
-- least one day of the period. Who takes part in two stretches appears twice. The contractor that leads reports for the whole; a contractor that is
-- no cooperative delivers its own lines. Where there is no contractor, as between equal partners, the partner that leads reports, or each of them.
create or replace view line_due as
select s.id                                       as submission_id,
       k.id                                       as kpi_id,
       v.id                                       as kpi_version_id,
       coalesce(m.provider_id, p.organisation_id) as organisation_id
from submission s
         join kpi k on k.contract_id = s.contract_id
         join kpi_version v on v.kpi_id = k.id and v.valid_from <= s.period_start and v.valid_until > s.period_start
         join contract_party p on p.contract_id = s.contract_id and p.role <> 'CLIENT'
                              and p.valid_from <= s.period_end and p.valid_until > s.period_start
         join organisation o on o.id = p.organisation_id
         left join membership m on p.role = 'CONTRACTOR' and m.cooperative_id = p.organisation_id
                               and m.valid_from <= s.period_end and m.valid_until > s.period_start
                               and ((v.reported_by in ('MEMBERS', 'PROVIDERS') and m.role in ('MEMBER', 'MAIN_CONTRACTOR'))
                                 or (v.reported_by = 'PROVIDERS' and m.role = 'SUBCONTRACTOR'))
where (p.role = 'CONTRACTOR'
       and if(v.reported_by = 'COOPERATIVE',
              not exists (select 1 from contract_party b
                          where b.contract_id = p.contract_id and b.role = 'CONTRACTOR' and b.id <> p.id
                            and b.valid_from <= s.period_end and b.valid_until > s.period_start
                            and (b.leads > p.leads
                              or (b.leads = p.leads and (b.valid_until > p.valid_until or (b.valid_until = p.valid_until and b.id < p.id))))),
              m.id is not null or o.kind <> 'COOPERATIVE'))
   or (p.role = 'PARTNER'
       and not exists (select 1 from contract_party b
                       where b.contract_id = p.contract_id and b.role = 'CONTRACTOR'
                         and b.valid_from <= s.period_end and b.valid_until > s.period_start)
       and (v.reported_by <> 'COOPERATIVE' or p.leads
            or not exists (select 1 from contract_party b
                           where b.contract_id = p.contract_id and b.role = 'PARTNER' and b.leads
                             and b.valid_from <= s.period_end and b.valid_until > s.period_start)));
