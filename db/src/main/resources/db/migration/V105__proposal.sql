-- A proposal to spend money of the fund of a contract. It has no number until it is put forward, so that numbers tell nothing of drafts.
create table proposal (
    id               bigint        not null auto_increment primary key,
    public_id        uuid          not null,
    contract_id      bigint        not null,
    number           smallint      null check (number > 0),
    status           varchar(12)   not null check (status in ('DRAFT', 'PUT_FORWARD', 'VOTING', 'ADOPTED', 'REJECTED', 'ADJOURNED', 'WITHDRAWN',
                                                              'STOPPED', 'DONE')),
    side             varchar(12)   not null check (side in ('CLIENT', 'CONTRACTOR', 'PARTNER')),
    organisation_id  bigint        not null,
    edits            int           not null,
    advice_asked_on  date          null,
    advice_until     date          null,
    advice_used      varchar(4000) null,
    version          bigint        not null default 0,
    constraint proposal_public_id unique (public_id),
    constraint proposal_number unique (contract_id, number),
    constraint proposal_contract foreign key (contract_id) references contract (id),
    constraint proposal_organisation foreign key (organisation_id) references organisation (id),
    constraint proposal_numbered check (number is not null or status in ('DRAFT', 'WITHDRAWN')),
    constraint proposal_draft_without_number check (status <> 'DRAFT' or number is null),
    constraint proposal_advice_days check ((advice_asked_on is null) = (advice_until is null) and advice_until >= advice_asked_on),
    constraint proposal_advice_used check (advice_used is null or advice_asked_on is not null)
);

-- The texts that a plan had. The one of a draft is written over; what was put forward stays as it was.
create table proposal_version (
    id            bigint         not null auto_increment primary key,
    proposal_id   bigint         not null,
    number        smallint       not null check (number > 0),
    kind          varchar(12)    not null check (kind in ('CITIZENS', 'DEVELOPMENT')),
    title         varchar(200)   not null check (title <> ''),
    summary       text           not null check (char_length(summary) <= 4000),
    within_scope  text           not null check (char_length(within_scope) <= 4000),
    who_gains     text           not null check (char_length(who_gains) <= 4000),
    carrier_id    bigint         null,
    risks         text           not null check (char_length(risks) <= 4000),
    amount        decimal(15, 2) null check (amount > 0),
    kpi           varchar(40)    null,
    kpi_from      decimal(18, 4) null,
    kpi_to        decimal(18, 4) null,
    kpi_by        date           null,
    dialogue      varchar(10)    null,
    action        smallint       null check (action > 0),
    why           text           null check (char_length(why) <= 4000),
    written_by    varchar(200)   not null,
    organisation  varchar(200)   not null,
    written_at    datetime(6)    not null,
    constraint proposal_version_number unique (proposal_id, number),
    constraint proposal_version_proposal foreign key (proposal_id) references proposal (id),
    constraint proposal_version_carrier foreign key (carrier_id) references organisation (id),
    constraint proposal_version_why check ((number = 1) = (why is null)),
    constraint proposal_version_kpi check (kpi is not null or (kpi_from is null and kpi_to is null and kpi_by is null))
);

create table proposal_phase (
    version_id      bigint         not null,
    number          smallint       not null check (number > 0),
    name            varchar(200)   not null,
    amount          decimal(15, 2) null check (amount > 0),
    condition_text  varchar(1000)  not null,
    expected_on     date           null,
    primary key (version_id, number),
    constraint proposal_phase_version foreign key (version_id) references proposal_version (id)
);

-- What was done with it since it was put forward.
create table proposal_event (
    id            bigint        not null auto_increment primary key,
    proposal_id   bigint        not null,
    version       smallint      not null,
    act           varchar(20)   not null,
    said          varchar(4000) null,
    actor         varchar(200)  not null,
    organisation  varchar(200)  not null,
    at            datetime(6)   not null,
    constraint proposal_event_proposal foreign key (proposal_id) references proposal (id),
    key proposal_event_order (proposal_id, id)
);

-- Questions about it, and the answers to them.
create table proposal_remark (
    id               bigint        not null auto_increment primary key,
    proposal_id      bigint        not null,
    version          smallint      not null,
    question_id      bigint        null,
    text             varchar(2000) not null check (text <> ''),
    account_id       bigint        not null,
    writer           varchar(200)  not null,
    organisation_id  bigint        not null,
    by_proposer      boolean       not null,
    written_at       datetime(6)   not null,
    constraint proposal_remark_proposal foreign key (proposal_id) references proposal (id),
    constraint proposal_remark_question foreign key (question_id) references proposal_remark (id),
    constraint proposal_remark_account foreign key (account_id) references account (id),
    constraint proposal_remark_organisation foreign key (organisation_id) references organisation (id),
    key proposal_remark_order (proposal_id, id)
);

delimiter //
create trigger proposal_begins_as_draft before insert on proposal for each row
    if new.status <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a proposal begins as a draft';
    end if//
create trigger proposal_moves_forward before update on proposal for each row
    if old.number is not null and not (new.number <=> old.number) or new.contract_id <> old.contract_id or new.organisation_id <> old.organisation_id then
        signal sqlstate '45000' set message_text = 'a proposal keeps its number, contract and proposer';
    elseif old.status in ('REJECTED', 'WITHDRAWN', 'DONE', 'STOPPED') and new.status <> old.status then
        signal sqlstate '45000' set message_text = 'a proposal that was closed stays closed';
    elseif old.status <> 'DRAFT' and new.status = 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a proposal that was put forward is no draft again';
    elseif new.status <> old.status and new.status in ('ADOPTED', 'REJECTED', 'ADJOURNED') and old.status <> 'VOTING' then
        signal sqlstate '45000' set message_text = 'a proposal is decided on by voting';
    end if//
create trigger proposal_never_goes before delete on proposal for each row
    signal sqlstate '45000' set message_text = 'a proposal is never lost'//
create trigger proposal_version_only_while_open before insert on proposal_version for each row
    if (select status from proposal where id = new.proposal_id) not in ('DRAFT', 'PUT_FORWARD', 'ADJOURNED') then
        signal sqlstate '45000' set message_text = 'a proposal that is voted on does not change';
    end if//
create trigger proposal_version_only_change_draft before update on proposal_version for each row
    if (select status from proposal where id = old.proposal_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what was put forward never changes';
    end if//
create trigger proposal_version_never_goes before delete on proposal_version for each row
    signal sqlstate '45000' set message_text = 'a version of a proposal is never lost'//
create trigger proposal_phase_only_while_open before insert on proposal_phase for each row
    if (select p.status from proposal_version v join proposal p on p.id = v.proposal_id where v.id = new.version_id)
            not in ('DRAFT', 'PUT_FORWARD', 'ADJOURNED') then
        signal sqlstate '45000' set message_text = 'a proposal that is voted on does not change';
    end if//
create trigger proposal_phase_only_change_draft before update on proposal_phase for each row
    if (select p.status from proposal_version v join proposal p on p.id = v.proposal_id where v.id = old.version_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what was put forward never changes';
    end if//
create trigger proposal_phase_only_delete_draft before delete on proposal_phase for each row
    if (select p.status from proposal_version v join proposal p on p.id = v.proposal_id where v.id = old.version_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what was put forward never changes';
    end if//
create trigger proposal_event_never_changes before update on proposal_event for each row
    signal sqlstate '45000' set message_text = 'what was done with a proposal never changes'//
create trigger proposal_event_never_goes before delete on proposal_event for each row
    signal sqlstate '45000' set message_text = 'what was done with a proposal is never lost'//
create trigger proposal_remark_never_changes before update on proposal_remark for each row
    signal sqlstate '45000' set message_text = 'what was said about a proposal never changes'//
create trigger proposal_remark_never_goes before delete on proposal_remark for each row
    signal sqlstate '45000' set message_text = 'what was said about a proposal is never lost'//
delimiter ;
