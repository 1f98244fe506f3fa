-- The settlement of one contract year. What it is made of is frozen in its lines; a correction is a settlement of its own, with the next number.
create table settlement (
    id                bigint         not null auto_increment primary key,
    contract_id       bigint         not null,
    year              smallint       not null,
    number            smallint       not null check (number > 0),
    status            varchar(10)    not null check (status in ('DRAFT', 'RETURNED', 'CLOSED', 'WITHDRAWN')),
    reason            varchar(2000)  null,
    reserve_before    decimal(15, 2) null check (reserve_before >= 0),
    reserve_interest  decimal(15, 2) null check (reserve_interest >= 0),
    digest            char(64)       not null,
    drawn_by          bigint         not null,
    drawn_by_name     varchar(200)   not null,
    drawn_at          datetime(6)    not null,
    answer            varchar(4000)  null,
    answered_by       varchar(200)   null,
    answered_at       datetime(6)    null,
    closed_at         datetime(6)    null,
    version           bigint         not null default 0,
    open_of           varchar(40)    as (if(status in ('DRAFT', 'RETURNED'), concat(contract_id, '/', year), null)) stored,
    constraint settlement_number unique (contract_id, year, number),
    constraint settlement_one_open unique (open_of),
    constraint settlement_contract foreign key (contract_id) references contract (id),
    constraint settlement_drawn_by foreign key (drawn_by) references account (id),
    constraint settlement_correction_has_reason check (number = 1 or reason is not null),
    constraint settlement_closed check ((status = 'CLOSED') = (closed_at is not null)),
    constraint settlement_answered check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);

-- One step of a settlement: what it is taken from, at which rate, and what it comes to.
create table settlement_line (
    settlement_id  bigint         not null,
    position       smallint       not null,
    step           varchar(30)    not null,
    subject        varchar(120)   not null,
    name           varchar(300)   not null,
    base           decimal(15, 2) null,
    rate           decimal(12, 6) null,
    facts          varchar(4000)  not null check (json_valid(facts)),
    amount         decimal(15, 2) not null,
    primary key (settlement_id, position),
    constraint settlement_line_once unique (settlement_id, step, subject),
    constraint settlement_line_settlement foreign key (settlement_id) references settlement (id)
);

-- Four eyes: one signature an organisation, and nobody signs twice.
create table settlement_signature (
    settlement_id    bigint       not null,
    organisation_id  bigint       not null,
    account_id       bigint       not null,
    signer           varchar(200) not null,
    signed_at        datetime(6)  not null,
    digest           char(64)     not null,
    primary key (settlement_id, organisation_id),
    constraint settlement_signature_account unique (settlement_id, account_id),
    constraint settlement_signature_settlement foreign key (settlement_id) references settlement (id),
    constraint settlement_signature_organisation foreign key (organisation_id) references organisation (id),
    constraint settlement_signature_by foreign key (account_id) references account (id)
);

delimiter //
create trigger settlement_begins_open before insert on settlement for each row
    if new.status <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a settlement begins as a draft';
    end if//
create trigger settlement_closes_by_four_eyes before update on settlement for each row
    if old.status in ('CLOSED', 'WITHDRAWN') then
        signal sqlstate '45000' set message_text = 'a settlement that was closed never changes';
    elseif new.status = 'CLOSED' and (select count(distinct account_id) from settlement_signature
                                      where settlement_id = old.id and digest = new.digest) < 2 then
        signal sqlstate '45000' set message_text = 'a settlement is closed by two people';
    end if//
create trigger settlement_never_goes before delete on settlement for each row
    signal sqlstate '45000' set message_text = 'a settlement is never lost'//
create trigger settlement_line_only_into_draft before insert on settlement_line for each row
    if (select status from settlement where id = new.settlement_id) not in ('DRAFT', 'RETURNED') then
        signal sqlstate '45000' set message_text = 'a settlement that was closed never changes';
    end if//
create trigger settlement_line_only_change_draft before update on settlement_line for each row
    if (select status from settlement where id = old.settlement_id) not in ('DRAFT', 'RETURNED') then
        signal sqlstate '45000' set message_text = 'a settlement that was closed never changes';
    end if//
create trigger settlement_line_only_delete_draft before delete on settlement_line for each row
    if (select status from settlement where id = old.settlement_id) not in ('DRAFT', 'RETURNED') then
        signal sqlstate '45000' set message_text = 'a settlement that was closed never changes';
    end if//
create trigger settlement_signed_as_it_stands before insert on settlement_signature for each row
    if not exists (select 1 from settlement where id = new.settlement_id and status = 'DRAFT' and digest = new.digest) then
        signal sqlstate '45000' set message_text = 'only the draft as it stands can be signed';
    end if//
create trigger settlement_signature_never_changes before update on settlement_signature for each row
    signal sqlstate '45000' set message_text = 'a signature never changes'//
create trigger settlement_signature_only_lapses_in_draft before delete on settlement_signature for each row
    if (select status from settlement where id = old.settlement_id) not in ('DRAFT', 'RETURNED') then
        signal sqlstate '45000' set message_text = 'a settlement that was closed never changes';
    end if//
delimiter ;
