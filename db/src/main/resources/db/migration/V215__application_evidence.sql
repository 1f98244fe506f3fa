-- With what a candidate shows what it declared, until applying ends; read by its own people and by the client.
create table tender_evidence (
    id             bigint        not null auto_increment primary key,
    public_id      uuid          not null,
    candidate_id   bigint        not null,
    subject        varchar(40)   null,
    file_name      varchar(255)  not null,
    media_type     varchar(100)  not null,
    size           int           not null check (size > 0),
    sha256         char(64)      not null,
    content        longblob      not null,
    added_at       datetime(6)   not null,
    added_by_name  varchar(200)  not null,
    constraint tender_evidence_key unique (public_id),
    constraint tender_evidence_once unique (candidate_id, sha256),
    constraint tender_evidence_candidate foreign key (candidate_id) references tender_candidate (id)
);

delimiter //
create trigger tender_evidence_never_changes before update on tender_evidence for each row
    signal sqlstate '45000' set message_text = 'what was sent as evidence never changes'//
create trigger tender_evidence_stays before delete on tender_evidence for each row
    if exists (select 1 from tender_candidate c join tender t on t.id = c.tender_id
               where c.id = old.candidate_id and (c.status <> 'APPLIED' or c.decided_at is not null or t.phase not in ('ANNOUNCED', 'BIDDING'))) then
        signal sqlstate '45000' set message_text = 'evidence stays once applying is over';
    end if//
delimiter ;
