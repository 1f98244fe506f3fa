-- A tender. What is asked for and judged on stands as one text in 'setup', so that each version that was announced is one text too. Phases only go on, and
-- nobody opens bids before their deadline by the clock of this database.
create table tender (
    id                 bigint         not null auto_increment primary key,
    number             varchar(40)    not null,
    client_id          bigint         not null,
    title              varchar(200)   not null check (trim(title) <> ''),
    about              text           not null,
    procedure_kind     varchar(30)    not null check (procedure_kind in ('COMPETITIVE_DIALOGUE', 'OPEN', 'RESTRICTED', 'LIGHT_REGIME')),
    category           varchar(10)    not null check (category in ('GOODS', 'WORKS', 'SERVICES')),
    estimated_value    decimal(15, 2) null check (estimated_value > 0),
    journey_key        uuid           null,
    phase              varchar(15)    not null check (phase in ('PREPARING', 'ANNOUNCED', 'SELECTING', 'DIALOGUE', 'BIDDING', 'OPENED', 'ASSESSED', 'RANKED',
                                                                'AWARDED', 'FINAL', 'WITHDRAWN')),
    phase_since        datetime(6)    not null,
    setup              longtext       not null check (json_valid(setup)),
    revision           int            not null default 0 check (revision >= 0),
    ocid               varchar(80)    not null,
    notice_subtype     smallint       not null check (notice_subtype between 1 and 40),
    illustrative       boolean        not null default false,
    announced_at       datetime(6)    null,
    selected_at        datetime(6)    null,
    withdrawn_because  varchar(4000)  null,
    version            bigint         not null default 0,
    constraint tender_number unique (number),
    constraint tender_ocid unique (ocid),
    constraint tender_client foreign key (client_id) references organisation (id),
    constraint tender_announced check ((revision > 0) = (announced_at is not null) and (phase in ('PREPARING', 'WITHDRAWN') or announced_at is not null)),
    constraint tender_withdrawn check ((phase = 'WITHDRAWN') = (withdrawn_because is not null))
);

-- In UTC to the millisecond.
create table tender_moment (
    tender_id  bigint       not null,
    kind       varchar(20)  not null check (kind in ('QUESTIONS_UNTIL', 'APPLY_UNTIL', 'SELECTION_ON', 'DIALOGUE_FROM', 'DIALOGUE_UNTIL', 'INVITATION_ON',
                                                     'BID_UNTIL', 'AWARD_ON', 'CONTRACT_FROM')),
    at         datetime(3)  not null,
    primary key (tender_id, kind),
    constraint tender_moment_tender foreign key (tender_id) references tender (id)
);

-- Why the calendar gives less time than the law asks for.
create table tender_overruling (
    tender_id     bigint         not null,
    term          varchar(40)    not null,
    reason        varchar(2000)  not null check (trim(reason) <> ''),
    about         varchar(40)    not null,
    overruled_by  varchar(200)   not null,
    overruled_at  datetime(6)    not null,
    primary key (tender_id, term),
    constraint tender_overruling_tender foreign key (tender_id) references tender (id)
);

-- Every text that was announced: the announcement, and each rectification.
create table tender_version (
    id          bigint         not null auto_increment primary key,
    tender_id   bigint         not null,
    number      int            not null check (number > 0),
    reason      varchar(4000)  not null,
    setup       longtext       not null check (json_valid(setup)),
    calendar    text           not null,
    digest      char(64)       not null,
    written_by  varchar(200)   not null,
    written_at  datetime(6)    not null,
    constraint tender_version_number unique (tender_id, number),
    constraint tender_version_tender foreign key (tender_id) references tender (id),
    constraint tender_version_reason check ((number = 1) = (trim(reason) = ''))
);

-- Who opens and who scores the bids.
create table tender_appointment (
    tender_id   bigint       not null,
    account_id  bigint       not null,
    role        varchar(10)  not null check (role in ('OPENER', 'ASSESSOR')),
    primary key (tender_id, account_id, role),
    constraint tender_appointment_tender foreign key (tender_id) references tender (id),
    constraint tender_appointment_account foreign key (account_id) references account (id)
);

create table tender_candidate (
    id               bigint         not null auto_increment primary key,
    public_id        uuid           not null,
    tender_id        bigint         not null,
    organisation_id  bigint         not null,
    trade_name       varchar(200)   not null check (trim(trade_name) <> ''),
    contact          varchar(200)   not null,
    status           varchar(15)    not null check (status in ('APPLIED', 'SELECTED', 'NOT_SELECTED', 'ELIMINATED', 'WITHDRAWN')),
    proposed         varchar(15)    null check (proposed in ('SELECTED', 'NOT_SELECTED')),
    motivation       text           not null,
    applied_at       datetime(6)    not null,
    decided_at       datetime(6)    null,
    version          bigint         not null default 0,
    constraint tender_candidate_public_id unique (public_id),
    constraint tender_candidate_once unique (tender_id, organisation_id),
    constraint tender_candidate_tender foreign key (tender_id) references tender (id),
    constraint tender_candidate_organisation foreign key (organisation_id) references organisation (id),
    constraint tender_candidate_decided check (status not in ('SELECTED', 'NOT_SELECTED', 'ELIMINATED') or decided_at is not null),
    constraint tender_candidate_motivated check (decided_at is null or trim(motivation) <> '')
);

create table tender_member (
    candidate_id  bigint        not null,
    position      smallint      not null check (position > 0),
    name          varchar(200)  not null check (trim(name) <> ''),
    kind          varchar(15)   not null check (kind in ('TRANSPORT', 'ICT', 'MANUFACTURER', 'WELFARE', 'OTHER')),
    leads         boolean       not null,
    primary key (candidate_id, position),
    constraint tender_member_candidate foreign key (candidate_id) references tender_candidate (id)
);

-- What a candidate declared on each ground and requirement, and what the client found of it.
create table tender_declaration (
    candidate_id  bigint        not null,
    subject       varchar(40)   not null,
    holds         boolean       not null,
    evidence      text          not null,
    found         boolean       null,
    motivation    text          null,
    checked_by    varchar(200)  null,
    checked_at    datetime(6)   null,
    primary key (candidate_id, subject),
    constraint tender_declaration_candidate foreign key (candidate_id) references tender_candidate (id),
    constraint tender_declaration_checked check ((found is null) = (motivation is null) and (found is null) = (checked_by is null)
        and (found is null) = (checked_at is null))
);

delimiter //
create trigger tender_begins before insert on tender for each row
    if new.phase <> 'PREPARING' then
        signal sqlstate '45000' set message_text = 'a tender begins with preparing it';
    end if//
create trigger tender_goes_on before update on tender for each row
begin
    if new.number <> old.number or new.client_id <> old.client_id or new.ocid <> old.ocid then
        signal sqlstate '45000' set message_text = 'a tender stays the same tender';
    end if;
    if old.phase in ('FINAL', 'WITHDRAWN') then
        signal sqlstate '45000' set message_text = 'a tender that is over never changes';
    end if;
    if new.phase <> 'WITHDRAWN' and field(new.phase, 'PREPARING', 'ANNOUNCED', 'SELECTING', 'DIALOGUE', 'BIDDING', 'OPENED', 'ASSESSED', 'RANKED', 'AWARDED', 'FINAL')
        < field(old.phase, 'PREPARING', 'ANNOUNCED', 'SELECTING', 'DIALOGUE', 'BIDDING', 'OPENED', 'ASSESSED', 'RANKED', 'AWARDED', 'FINAL') then
        signal sqlstate '45000' set message_text = 'a tender only goes on';
    end if;
    if old.phase <> 'PREPARING' and new.setup <> old.setup and (new.revision = old.revision or old.phase not in ('ANNOUNCED', 'SELECTING', 'DIALOGUE')) then
        signal sqlstate '45000' set message_text = 'what was announced changes by a rectification, and not once bids are asked for';
    end if;
    if old.phase <> 'PREPARING' and (new.procedure_kind <> old.procedure_kind or not new.journey_key <=> old.journey_key
                                     or not new.announced_at <=> old.announced_at) then
        signal sqlstate '45000' set message_text = 'the procedure and the journey were frozen when the tender was announced';
    end if;
    if old.phase = 'PREPARING' and new.phase not in ('PREPARING', 'WITHDRAWN')
        and (select coalesce(sum(c.weight), 0)
             from json_table(new.setup, '$.criteria[*]' columns (weight decimal(7, 2) path '$.weight')) c) <> 100 then
        signal sqlstate '45000' set message_text = 'the weights of the criteria are together 100';
    end if;
    if old.phase = 'BIDDING' and new.phase not in ('BIDDING', 'WITHDRAWN')
        and not exists (select 1 from tender_moment where tender_id = new.id and kind = 'BID_UNTIL' and at <= utc_timestamp(6)) then
        signal sqlstate '45000' set message_text = 'bids are not opened before their deadline';
    end if;
end//
create trigger tender_never_goes before delete on tender for each row
    signal sqlstate '45000' set message_text = 'a tender is never lost'//
create trigger tender_moment_stays_once_it_came before update on tender_moment for each row
    if old.at <= utc_timestamp(6) and new.at <> old.at
        and (select phase from tender where id = new.tender_id) not in ('PREPARING', 'ANNOUNCED', 'SELECTING', 'DIALOGUE') then
        signal sqlstate '45000' set message_text = 'a moment that came is not moved';
    end if//
create trigger tender_moment_that_came_never_goes before delete on tender_moment for each row
    if old.at <= utc_timestamp(6) and (select phase from tender where id = old.tender_id) not in ('PREPARING', 'ANNOUNCED', 'SELECTING', 'DIALOGUE') then
        signal sqlstate '45000' set message_text = 'a moment that came is not moved';
    end if//
create trigger tender_version_never_changes before update on tender_version for each row
    signal sqlstate '45000' set message_text = 'a text that was announced never changes'//
create trigger tender_version_never_goes before delete on tender_version for each row
    signal sqlstate '45000' set message_text = 'a text that was announced is never lost'//
create trigger tender_candidate_applies before insert on tender_candidate for each row
    if new.status <> 'APPLIED' then
        signal sqlstate '45000' set message_text = 'a candidate begins with applying';
    end if//
create trigger tender_candidate_never_goes before delete on tender_candidate for each row
    signal sqlstate '45000' set message_text = 'a candidate is never lost'//
create trigger tender_candidate_decided_once before update on tender_candidate for each row
    if new.tender_id <> old.tender_id or new.organisation_id <> old.organisation_id then
        signal sqlstate '45000' set message_text = 'a candidate stays the same candidate';
    elseif old.status in ('NOT_SELECTED', 'ELIMINATED') and new.status <> old.status then
        signal sqlstate '45000' set message_text = 'who is out stays out';
    end if//
delimiter ;
