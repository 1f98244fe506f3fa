-- A voting on a proposal: by the rule and with the seats as they were at the opening. What was said stays, also what was changed afterwards; once it is
-- closed nothing is added but the signatures under the decision.
create table voting (
    id                bigint         not null auto_increment primary key,
    contract_id       bigint         not null,
    proposal_id       bigint         not null,
    number            smallint       not null check (number > 0),
    rule_id           bigint         not null,
    manner            varchar(10)    not null check (manner in ('BY_DATE', 'MEETING')),
    amount            decimal(15, 2) not null check (amount > 0),
    opened_by         bigint         not null,
    opened_by_name    varchar(200)   not null,
    opener_id         bigint         not null,
    opened_at         datetime(6)    not null,
    closes_at         datetime(6)    not null,
    status            varchar(10)    not null check (status in ('OPEN', 'CLOSED')),
    ground            varchar(20)    null check (ground in ('MAJORITY', 'CHAIR_IN_FAVOUR', 'TIE', 'CHAIR_AGAINST', 'CHAIR_SILENT', 'TOO_FEW', 'NOBODY_CHOSE',
                                                            'CONSENT_WITHHELD', 'QUORUM_MISSED', 'CONSENT_MISSING', 'FUND_SHORT', 'PUT_OFF', 'TAKEN_BACK')),
    free_then         decimal(15, 2) null,
    reason            varchar(2000)  null,
    ended_by_name     varchar(200)   null,
    closed_at         datetime(6)    null,
    digest            char(64)       null,
    version           bigint         not null default 0,
    open_of           bigint         as (if(status = 'OPEN', proposal_id, null)) stored,
    constraint voting_number unique (proposal_id, number),
    constraint voting_one_open unique (open_of),
    constraint voting_contract foreign key (contract_id) references contract (id),
    constraint voting_proposal foreign key (proposal_id) references proposal (id),
    constraint voting_rule foreign key (rule_id) references decision_rule (id),
    constraint voting_opened_by foreign key (opened_by) references account (id),
    constraint voting_opener foreign key (opener_id) references organisation (id),
    constraint voting_takes_time check (closes_at > opened_at),
    constraint voting_closed check ((status = 'CLOSED') = (closed_at is not null) and (status = 'CLOSED') = (ground is not null)
        and (status = 'CLOSED') = (digest is not null)),
    constraint voting_ended check (ground is null or (ground in ('PUT_OFF', 'TAKEN_BACK')) = (reason is not null)),
    key voting_due (status, closes_at)
);

create table voting_seat (
    voting_id        bigint       not null,
    organisation_id  bigint       not null,
    name             varchar(300) not null,
    weight           smallint     not null check (weight between 1 and 100),
    present          boolean      not null,
    primary key (voting_id, organisation_id),
    constraint voting_seat_voting foreign key (voting_id) references voting (id),
    constraint voting_seat_organisation foreign key (organisation_id) references organisation (id)
);

-- What was said in a voting: a vote, that a seat has an interest of its own or has none after all, the municipality's consent. The last of each kind by an
-- organisation counts.
create table voting_word (
    id               bigint        not null auto_increment primary key,
    voting_id        bigint        not null,
    organisation_id  bigint        not null,
    kind             varchar(10)   not null check (kind in ('VOTE', 'INTEREST', 'CONSENT')),
    number           smallint      not null check (number > 0),
    said             varchar(200)  not null,
    words            text          not null,
    said_by          bigint        not null,
    said_by_name     varchar(200)  not null,
    said_at          datetime(6)   not null,
    in_meeting       boolean       not null,
    constraint voting_word_number unique (voting_id, organisation_id, kind, number),
    constraint voting_word_voting foreign key (voting_id) references voting (id),
    constraint voting_word_organisation foreign key (organisation_id) references organisation (id),
    constraint voting_word_by foreign key (said_by) references account (id)
);

-- Four eyes: one signature an organisation, and nobody signs twice.
create table voting_signature (
    voting_id        bigint       not null,
    organisation_id  bigint       not null,
    account_id       bigint       not null,
    signer           varchar(200) not null,
    signed_at        datetime(6)  not null,
    digest           char(64)     not null,
    primary key (voting_id, organisation_id),
    constraint voting_signature_account unique (voting_id, account_id),
    constraint voting_signature_voting foreign key (voting_id) references voting (id),
    constraint voting_signature_organisation foreign key (organisation_id) references organisation (id),
    constraint voting_signature_by foreign key (account_id) references account (id)
);

delimiter //
create trigger voting_begins_open before insert on voting for each row
    if new.status <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'a voting begins open';
    elseif (select status from decision_rule where id = new.rule_id and contract_id = new.contract_id) <> 'AGREED' then
        signal sqlstate '45000' set message_text = 'a voting goes by a rule that both sides agreed on';
    end if//
create trigger voting_closes_once before update on voting for each row
    if old.status = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a voting that was closed never changes';
    elseif new.rule_id <> old.rule_id or new.proposal_id <> old.proposal_id or new.amount <> old.amount or new.closes_at <> old.closes_at then
        signal sqlstate '45000' set message_text = 'what a voting is about was frozen when it opened';
    end if//
create trigger voting_never_goes before delete on voting for each row
    signal sqlstate '45000' set message_text = 'a voting is never lost'//
create trigger voting_seat_only_at_opening before insert on voting_seat for each row
    if exists (select 1 from voting_word where voting_id = new.voting_id)
        or (select status from voting where id = new.voting_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'the seats of a voting were frozen when it opened';
    end if//
create trigger voting_seat_never_changes before update on voting_seat for each row
    signal sqlstate '45000' set message_text = 'the seats of a voting were frozen when it opened'//
create trigger voting_seat_never_goes before delete on voting_seat for each row
    signal sqlstate '45000' set message_text = 'the seats of a voting were frozen when it opened'//
create trigger voting_word_only_while_open before insert on voting_word for each row
    if (select status from voting where id = new.voting_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'the voting is closed';
    elseif new.kind <> 'CONSENT' and not exists (select 1 from voting_seat
                                                 where voting_id = new.voting_id and organisation_id = new.organisation_id) then
        signal sqlstate '45000' set message_text = 'only who has a seat votes';
    end if//
create trigger voting_word_never_changes before update on voting_word for each row
    signal sqlstate '45000' set message_text = 'what was said in a voting never changes'//
create trigger voting_word_never_goes before delete on voting_word for each row
    signal sqlstate '45000' set message_text = 'what was said in a voting is never lost'//
create trigger voting_signed_as_it_stands before insert on voting_signature for each row
    if not exists (select 1 from voting where id = new.voting_id and status = 'CLOSED' and digest = new.digest) then
        signal sqlstate '45000' set message_text = 'only what was decided can be signed';
    end if//
create trigger voting_signature_never_changes before update on voting_signature for each row
    signal sqlstate '45000' set message_text = 'a signature never changes'//
create trigger voting_signature_never_goes before delete on voting_signature for each row
    signal sqlstate '45000' set message_text = 'a signature is never lost'//
delimiter ;
