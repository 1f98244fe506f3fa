-- The dialogue of a contract about one period. While it is open both sides write in it; once its minutes are confirmed by both nothing of it changes.
create table dialogue (
    id                bigint        not null auto_increment primary key,
    contract_id       bigint        not null,
    calendar          varchar(20)   not null,
    year_start        tinyint       not null check (year_start between 1 and 12),
    year              smallint      not null,
    number            smallint      not null check (number between 1 and 12),
    period_start      date          not null,
    held_on           date          null,
    held_from         char(5)       null,
    held_until        char(5)       null,
    place             varchar(200)  not null default '',
    status            varchar(10)   not null check (status in ('OPEN', 'OFFERED', 'CONFIRMED')),
    offered_by_side   varchar(10)   null check (offered_by_side in ('CLIENT', 'CONTRACTOR')),
    offered_by_name   varchar(200)  null,
    offered_at        datetime(6)   null,
    digest            char(64)      null,
    answer            varchar(2000) null,
    answered_by_name  varchar(200)  null,
    answered_at       datetime(6)   null,
    confirmed_at      datetime(6)   null,
    version           bigint        not null default 0,
    constraint dialogue_once unique (contract_id, period_start, calendar),
    constraint dialogue_contract foreign key (contract_id) references contract (id),
    constraint dialogue_offered check ((status <> 'OPEN') = (digest is not null and offered_by_side is not null)),
    constraint dialogue_offered_on_a_day check (status = 'OPEN' or held_on is not null),
    constraint dialogue_confirmed check ((status = 'CONFIRMED') = (confirmed_at is not null)),
    constraint dialogue_time_in_order check (held_until is null or held_until > held_from)
);

create table dialogue_point (
    id              bigint        not null auto_increment primary key,
    dialogue_id     bigint        not null,
    number          smallint      not null check (number > 0),
    position        smallint      not null check (position > 0),
    kind            varchar(10)   not null check (kind in ('KPI', 'ACTION', 'VOICE', 'REPORT', 'MONEY', 'OWN_PART', 'FREE')),
    subject         varchar(120)  not null,
    title           varchar(300)  not null check (title <> ''),
    why             varchar(1000) not null,
    added_by_side   varchar(10)   null check (added_by_side in ('CLIENT', 'CONTRACTOR')),
    added_by_name   varchar(200)  not null,
    added_at        datetime(6)   not null,
    struck_by_name  varchar(200)  null,
    struck_at       datetime(6)   null,
    about           varchar(140)  as (if(kind = 'FREE', null, concat(kind, '/', subject))) stored,
    constraint dialogue_point_number unique (dialogue_id, number),
    constraint dialogue_point_about_once unique (dialogue_id, about),
    constraint dialogue_point_own_part_stays check (kind <> 'OWN_PART' or struck_at is null),
    constraint dialogue_point_struck check ((struck_at is null) = (struck_by_name is null)),
    constraint dialogue_point_dialogue foreign key (dialogue_id) references dialogue (id)
);

-- How each side judges a point; the words stand in dialogue_writing. What both have given never changes.
create table dialogue_judgement (
    id             bigint       not null auto_increment primary key,
    dialogue_id    bigint       not null,
    point          smallint     not null,
    side           varchar(10)  not null check (side in ('CLIENT', 'CONTRACTOR')),
    scale          varchar(10)  null check (scale in ('GOOD', 'FAIR', 'WEAK', 'BAD')),
    given_by_name  varchar(200) null,
    given_at       datetime(6)  null,
    constraint dialogue_judgement_once unique (dialogue_id, point, side),
    constraint dialogue_judgement_given check ((given_at is null) = (given_by_name is null) and (given_at is null or scale is not null)),
    constraint dialogue_judgement_point foreign key (dialogue_id, point) references dialogue_point (dialogue_id, number)
);

-- The words of one field of the minutes, with a version of their own.
create table dialogue_writing (
    id               bigint       not null auto_increment primary key,
    dialogue_id      bigint       not null,
    field            varchar(40)  not null check (field regexp '^((PRESENT|SUMMARY)|(EXPLANATION|CONCLUSION)-[0-9]+|JUDGEMENT-[0-9]+-(CLIENT|CONTRACTOR))$'),
    text             text         not null,
    text_version     int          not null check (text_version > 0),
    written_by_name  varchar(200) not null,
    written_at       datetime(6)  not null,
    constraint dialogue_writing_once unique (dialogue_id, field),
    constraint dialogue_writing_dialogue foreign key (dialogue_id) references dialogue (id)
);

-- Words that came for a field while somebody else had written in it. They are kept, also after someone chose.
create table dialogue_beside (
    id               bigint       not null auto_increment primary key,
    dialogue_id      bigint       not null,
    number           smallint     not null check (number > 0),
    field            varchar(40)  not null,
    text             text         not null,
    written_by       bigint       not null,
    written_by_name  varchar(200) not null,
    written_at       datetime(6)  not null,
    settled_at       datetime(6)  null,
    constraint dialogue_beside_number unique (dialogue_id, number),
    constraint dialogue_beside_dialogue foreign key (dialogue_id) references dialogue (id),
    constraint dialogue_beside_by foreign key (written_by) references account (id)
);

-- Which action of the contract was agreed at which point, as it was agreed.
create table dialogue_action (
    id             bigint       not null auto_increment primary key,
    dialogue_id    bigint       not null,
    point          smallint     not null,
    action_number  int          not null check (action_number > 0),
    title          varchar(300) not null,
    owner          varchar(300) not null,
    due_on         date         not null,
    constraint dialogue_action_once unique (dialogue_id, action_number),
    constraint dialogue_action_point foreign key (dialogue_id, point) references dialogue_point (dialogue_id, number)
);

-- One confirmation a side, by two people.
create table dialogue_confirmation (
    dialogue_id        bigint       not null,
    side               varchar(10)  not null check (side in ('CLIENT', 'CONTRACTOR')),
    account_id         bigint       not null,
    organisation_id    bigint       not null,
    confirmed_by_name  varchar(200) not null,
    organisation_name  varchar(300) not null,
    confirmed_at       datetime(6)  not null,
    digest             char(64)     not null,
    primary key (dialogue_id, side),
    constraint dialogue_confirmation_account unique (dialogue_id, account_id),
    constraint dialogue_confirmation_dialogue foreign key (dialogue_id) references dialogue (id),
    constraint dialogue_confirmation_by foreign key (account_id) references account (id),
    constraint dialogue_confirmation_organisation foreign key (organisation_id) references organisation (id)
);

delimiter //
create trigger dialogue_begins_open before insert on dialogue for each row
    if new.status <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'a dialogue begins open';
    end if//
create trigger dialogue_fixed_by_both before update on dialogue for each row
    if old.status = 'CONFIRMED' then
        signal sqlstate '45000' set message_text = 'minutes that both confirmed never change';
    elseif new.status = 'CONFIRMED' and (old.status <> 'OFFERED' or old.digest <> new.digest
           or (select count(distinct account_id) from dialogue_confirmation where dialogue_id = old.id and digest = new.digest) < 2) then
        signal sqlstate '45000' set message_text = 'minutes are fixed by two people who confirm the same';
    end if//
create trigger dialogue_never_goes before delete on dialogue for each row
    signal sqlstate '45000' set message_text = 'a dialogue is never lost'//

create trigger dialogue_point_only_into_open before insert on dialogue_point for each row
    if (select status from dialogue where id = new.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    end if//
create trigger dialogue_point_only_change_open before update on dialogue_point for each row
    if (select status from dialogue where id = old.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    end if//
create trigger dialogue_point_never_goes before delete on dialogue_point for each row
    signal sqlstate '45000' set message_text = 'a point is struck off, never lost'//

create trigger dialogue_judgement_only_into_open before insert on dialogue_judgement for each row
    if (select status from dialogue where id = new.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    end if//
create trigger dialogue_judgement_only_change_open before update on dialogue_judgement for each row
    if (select status from dialogue where id = old.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    elseif old.given_at is not null and exists (select 1 from dialogue_judgement o where o.dialogue_id = old.dialogue_id and o.point = old.point
                                                and o.side <> old.side and o.given_at is not null) then
        signal sqlstate '45000' set message_text = 'a judgement that the other side has read never changes';
    end if//
create trigger dialogue_judgement_never_goes before delete on dialogue_judgement for each row
    signal sqlstate '45000' set message_text = 'a judgement is taken back, never lost'//

create trigger dialogue_writing_only_into_open before insert on dialogue_writing for each row
    if (select status from dialogue where id = new.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    end if//
create trigger dialogue_writing_only_change_open before update on dialogue_writing for each row
    if (select status from dialogue where id = old.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    elseif new.text_version <> old.text_version + 1 then
        signal sqlstate '45000' set message_text = 'words have one version after the other';
    elseif exists (select 1 from dialogue_judgement j where j.dialogue_id = old.dialogue_id and j.given_at is not null
                   and old.field = concat('JUDGEMENT-', j.point, '-', j.side)) then
        signal sqlstate '45000' set message_text = 'a judgement that was given does not change';
    end if//
create trigger dialogue_writing_never_goes before delete on dialogue_writing for each row
    signal sqlstate '45000' set message_text = 'words are never lost'//

create trigger dialogue_beside_never_goes before delete on dialogue_beside for each row
    signal sqlstate '45000' set message_text = 'words are never lost'//
create trigger dialogue_action_only_into_open before insert on dialogue_action for each row
    if (select status from dialogue where id = new.dialogue_id) <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'minutes that are offered do not change';
    end if//
create trigger dialogue_action_never_changes before update on dialogue_action for each row
    signal sqlstate '45000' set message_text = 'what was agreed never changes'//
create trigger dialogue_action_never_goes before delete on dialogue_action for each row
    signal sqlstate '45000' set message_text = 'what was agreed is never lost'//

create trigger dialogue_confirmed_as_offered before insert on dialogue_confirmation for each row
    if not exists (select 1 from dialogue where id = new.dialogue_id and status = 'OFFERED' and digest = new.digest) then
        signal sqlstate '45000' set message_text = 'only minutes as they were offered can be confirmed';
    end if//
create trigger dialogue_confirmation_never_changes before update on dialogue_confirmation for each row
    signal sqlstate '45000' set message_text = 'a confirmation never changes'//
create trigger dialogue_confirmation_only_lapses before delete on dialogue_confirmation for each row
    if (select status from dialogue where id = old.dialogue_id) = 'CONFIRMED' then
        signal sqlstate '45000' set message_text = 'minutes that both confirmed never change';
    end if//
delimiter ;
