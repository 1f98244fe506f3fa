-- By which rule a contract decides on shared investments: put down by one side, agreed by the other, in force from a day. Every rule that was ever put down
-- stays; the newest that is agreed and in force counts.
create table decision_rule (
    id                 bigint        not null auto_increment primary key,
    contract_id        bigint        not null,
    number             smallint      not null check (number > 0),
    status             varchar(10)   not null check (status in ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    in_force_from      date          not null,
    every_member       boolean       not null,
    chair_id           bigint        null,
    quorum_unit        varchar(20)   not null check (quorum_unit in ('SEATS', 'PERCENT_OF_SEATS', 'WEIGHT', 'PERCENT_OF_WEIGHT')),
    quorum_amount      int           not null check (quorum_amount > 0),
    majority           varchar(12)   not null check (majority in ('SIMPLE', 'TWO_THIRDS', 'UNANIMOUS')),
    counted            varchar(12)   not null check (counted in ('VOTES_CAST', 'ALL_SEATS')),
    abstentions_count  boolean       not null,
    interest           varchar(20)   not null check (interest in ('LOWERS_THE_BASE', 'KEEPS_THE_BASE')),
    tie                varchar(15)   not null check (tie in ('REJECTED', 'CHAIR_DECIDES')),
    consent            boolean       not null,
    openness           varchar(20)   not null check (openness in ('OPEN', 'CLOSED_UNTIL_THE_END')),
    reason             varchar(2000) not null,
    proposer_id        bigint        not null,
    proposed_by        bigint        not null,
    proposed_by_name   varchar(200)  not null,
    proposed_at        datetime(6)   not null,
    answer             varchar(2000) null,
    answerer_id        bigint        null,
    answered_by        bigint        null,
    answered_by_name   varchar(200)  null,
    answered_at        datetime(6)   null,
    version            bigint        not null default 0,
    open_of            bigint        as (if(status = 'PROPOSED', contract_id, null)) stored,
    constraint decision_rule_number unique (contract_id, number),
    constraint decision_rule_one_open unique (open_of),
    constraint decision_rule_contract foreign key (contract_id) references contract (id),
    constraint decision_rule_chair foreign key (chair_id) references organisation (id),
    constraint decision_rule_proposer foreign key (proposer_id) references organisation (id),
    constraint decision_rule_answerer foreign key (answerer_id) references organisation (id),
    constraint decision_rule_proposed_by foreign key (proposed_by) references account (id),
    constraint decision_rule_answered_by foreign key (answered_by) references account (id),
    constraint decision_rule_percentage check (quorum_unit not like 'PERCENT%' or quorum_amount <= 100),
    constraint decision_rule_chair_who_decides check (tie = 'REJECTED' or chair_id is not null),
    constraint decision_rule_answered check ((status = 'PROPOSED') = (answered_at is null)),
    constraint decision_rule_four_eyes check (status <> 'AGREED' or answered_by <> proposed_by and answerer_id <> proposer_id)
);

create table decision_rule_seat (
    rule_id          bigint   not null,
    organisation_id  bigint   not null,
    weight           smallint not null check (weight between 1 and 100),
    primary key (rule_id, organisation_id),
    constraint decision_rule_seat_rule foreign key (rule_id) references decision_rule (id),
    constraint decision_rule_seat_organisation foreign key (organisation_id) references organisation (id)
);

delimiter //
create trigger decision_rule_begins_proposed before insert on decision_rule for each row
    if new.status <> 'PROPOSED' then
        signal sqlstate '45000' set message_text = 'a decision rule begins as a proposal';
    end if//
create trigger decision_rule_is_answered_once before update on decision_rule for each row
    if old.status <> 'PROPOSED' then
        signal sqlstate '45000' set message_text = 'a decision rule that was answered never changes';
    end if//
create trigger decision_rule_never_goes before delete on decision_rule for each row
    signal sqlstate '45000' set message_text = 'a decision rule is never lost'//
create trigger decision_rule_seat_only_while_proposed before insert on decision_rule_seat for each row
    if (select status from decision_rule where id = new.rule_id) <> 'PROPOSED' then
        signal sqlstate '45000' set message_text = 'a decision rule that was answered never changes';
    end if//
create trigger decision_rule_seat_never_changes before update on decision_rule_seat for each row
    signal sqlstate '45000' set message_text = 'a seat of a decision rule never changes'//
create trigger decision_rule_seat_never_goes before delete on decision_rule_seat for each row
    signal sqlstate '45000' set message_text = 'a seat of a decision rule is never lost'//
delimiter ;
