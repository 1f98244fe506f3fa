-- What both sides of a contract agreed to improve. While it is open it can be agreed otherwise; closed with what came of it, it never changes.
create table action (
    id                 bigint         not null auto_increment primary key,
    contract_id        bigint         not null,
    number             int            not null check (number > 0),
    title              varchar(200)   not null check (trim(title) <> ''),
    why                varchar(2000)  not null default '',
    kpi                varchar(40)    null,
    owner_id           bigint         not null,
    begun_on           date           not null,
    due_on             date           not null,
    steps              longtext       not null default '[]' check (json_valid(steps)),
    expected_kpi       varchar(40)    null,
    expected_to        decimal(19, 4) null,
    expected_by        varchar(8)     null,
    expected_by_start  date           null,
    came_from          varchar(8)     null,
    came_from_start    date           null,
    status             varchar(10)    not null default 'OPEN' check (status in ('OPEN', 'CLOSED')),
    result             varchar(20)    null check (result in ('HELPED', 'PARTLY', 'DID_NOT_HELP', 'DROPPED')),
    result_words       varchar(4000)  null,
    closed_on          date           null,
    changed_by         varchar(200)   not null,
    changed_at         datetime(6)    not null,
    version            bigint         not null default 0,
    constraint action_number unique (contract_id, number),
    constraint action_contract foreign key (contract_id) references contract (id),
    constraint action_owner foreign key (owner_id) references organisation (id),
    constraint action_due_after_begin check (due_on >= begun_on),
    constraint action_expects_wholly check ((expected_kpi is null) = (expected_to is null)
        and (expected_kpi is null) = (expected_by is null) and (expected_by is null) = (expected_by_start is null)),
    constraint action_came_from check ((came_from is null) = (came_from_start is null)),
    constraint action_closed_with_result check ((status = 'CLOSED') = (result is not null)
        and (status = 'CLOSED') = (result_words is not null) and (status = 'CLOSED') = (closed_on is not null))
) with system versioning;

delimiter //
create trigger action_begins_open before insert on action for each row
    if new.status <> 'OPEN' then
        signal sqlstate '45000' set message_text = 'an action begins open';
    end if//
create trigger action_closed_never_changes before update on action for each row
    if old.status = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'an action that was closed never changes';
    end if//
create trigger action_never_goes before delete on action for each row
    signal sqlstate '45000' set message_text = 'an action is never lost'//
delimiter ;
