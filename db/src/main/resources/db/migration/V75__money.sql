-- What is agreed about the money of a contract beside its lump sums, as it holds from a day on.
create table money_agreement (
    id           bigint   not null auto_increment primary key,
    contract_id  bigint   not null,
    valid_from   date     not null,
    valid_until  date     not null default '9999-12-31',
    terms        longtext not null check (json_valid(terms)),
    period for validity (valid_from, valid_until),
    constraint money_agreement_one_in_force unique (contract_id, validity without overlaps),
    constraint money_agreement_contract foreign key (contract_id) references contract (id)
) with system versioning;

-- A payment that was made, or the counter-booking that takes one back. Below zero only to take back.
create table payment (
    id           bigint         not null auto_increment primary key,
    public_id    uuid           not null,
    contract_id  bigint         not null,
    year         smallint       not null,
    kind         varchar(10)    not null check (kind in ('INSTALMENT', 'SETTLEMENT')),
    reference    varchar(80)    not null,
    paid_on      date           not null,
    amount       decimal(15, 2) not null,
    description  varchar(300)   not null default '',
    corrects     bigint         null,
    entered_by   bigint         not null,
    entered_at   datetime(6)    not null,
    constraint payment_public_id unique (public_id),
    constraint payment_reference unique (contract_id, reference),
    constraint payment_corrected_once unique (corrects),
    constraint payment_sign check (if(corrects is null, amount > 0, amount < 0)),
    constraint payment_contract foreign key (contract_id) references contract (id),
    constraint payment_corrects foreign key (corrects) references payment (id),
    constraint payment_entered_by foreign key (entered_by) references account (id),
    key payment_of_year (contract_id, year, paid_on)
);

-- That the lump sums from a year on were adjusted. A year once.
create table indexation (
    id           bigint        not null auto_increment primary key,
    contract_id  bigint        not null,
    year         smallint      not null,
    percentage   decimal(7, 4) not null check (percentage > 0 and percentage <= 25),
    source       varchar(300)  not null,
    decided_on   date          not null,
    applied_by   bigint        not null,
    applied_at   datetime(6)   not null,
    constraint indexation_once unique (contract_id, year),
    constraint indexation_contract foreign key (contract_id) references contract (id),
    constraint indexation_applied_by foreign key (applied_by) references account (id)
);

create table indexation_line (
    indexation_id  bigint         not null,
    year           smallint       not null,
    before_amount  decimal(15, 2) not null check (before_amount >= 0),
    after_amount   decimal(15, 2) not null check (after_amount >= 0),
    primary key (indexation_id, year),
    constraint indexation_line_of foreign key (indexation_id) references indexation (id)
);

-- What one organisation spent in a period on one category, as reported.
create table cost_line (
    revision_id      bigint         not null,
    category         varchar(40)    not null,
    organisation_id  bigint         not null,
    amount           decimal(15, 2) not null check (amount >= 0),
    entered_by       bigint         not null,
    entered_at       datetime(6)    not null,
    version          bigint         not null default 1,
    primary key (revision_id, category, organisation_id),
    constraint cost_line_revision foreign key (revision_id) references revision (id),
    constraint cost_line_organisation foreign key (organisation_id) references organisation (id),
    constraint cost_line_entered_by foreign key (entered_by) references account (id)
);

delimiter //
create trigger payment_never_changes before update on payment for each row
    signal sqlstate '45000' set message_text = 'a payment is corrected by a counter-booking'//
create trigger payment_never_goes before delete on payment for each row
    signal sqlstate '45000' set message_text = 'a payment is corrected by a counter-booking'//
create trigger indexation_never_changes before update on indexation for each row
    signal sqlstate '45000' set message_text = 'an indexation is for good'//
create trigger indexation_never_goes before delete on indexation for each row
    signal sqlstate '45000' set message_text = 'an indexation is for good'//
create trigger indexation_line_never_changes before update on indexation_line for each row
    signal sqlstate '45000' set message_text = 'an indexation is for good'//
create trigger indexation_line_never_goes before delete on indexation_line for each row
    signal sqlstate '45000' set message_text = 'an indexation is for good'//
create trigger cost_only_into_draft before insert on cost_line for each row
    if (select status from revision where id = new.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger cost_only_change_draft before update on cost_line for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
create trigger cost_only_delete_draft before delete on cost_line for each row
    if (select status from revision where id = old.revision_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a revision that was submitted never changes';
    end if//
delimiter ;

-- The cost that counts: of the accepted revision of each report, or of the submitted one while nothing is accepted.
create view cost_counting as
select s.contract_id,
       s.year,
       s.number,
       s.counting_final as final,
       r.number         as revision,
       c.category,
       c.organisation_id,
       c.amount
from submission s
         join revision r on r.id = s.counting_revision_id
         join cost_line c on c.revision_id = r.id;

-- What the settlement of a year found that results and effects earned. Whoever settles replaces it by what it keeps.
create view settled_amount as
select contract_id, year, 'RESULT' as kind, description as subject, amount, id as settlement from payment where false;
