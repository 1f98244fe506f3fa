-- Keys, drafts and bids. Everything a bidder writes is here only sealed; what opens it is not here. Moments are those of this database, and what was received
-- or opened never changes.

-- The key of an officer who opens bids. The private half is locked by a word that only the officer has.
create table officer_key (
    id            bigint       not null auto_increment primary key,
    account_id    bigint       not null,
    public_key    blob         not null,
    fingerprint   char(64)     not null,
    salt          binary(16)   not null,
    iterations    int          not null check (iterations >= 210000),
    locked        blob         not null,
    made_at       datetime(6)  not null,
    confirmed_at  datetime(6)  null,
    constraint officer_key_fingerprint unique (fingerprint),
    constraint officer_key_account foreign key (account_id) references account (id)
);

-- The key of a tender for one kind of envelope; the record of the ceremony says whose keys open it.
create table tender_key (
    id           bigint        not null auto_increment primary key,
    tender_id    bigint        not null,
    envelope     varchar(10)   not null check (envelope in ('QUALITY', 'PRICE')),
    public_key   blob          not null,
    fingerprint  char(64)      not null,
    record       text          not null,
    made_by      varchar(200)  not null,
    made_at      datetime(6)   not null,
    constraint tender_key_one unique (tender_id, envelope),
    constraint tender_key_fingerprint unique (fingerprint),
    constraint tender_key_tender foreign key (tender_id) references tender (id)
);

-- The private key of a tender sealed for two officers together.
create table tender_key_pair (
    tender_key_id  bigint  not null,
    first_id       bigint  not null,
    second_id      bigint  not null,
    first_key_id   bigint  not null,
    second_key_id  bigint  not null,
    sealed         blob    not null,
    first_half     blob    not null,
    second_half    blob    not null,
    primary key (tender_key_id, first_id, second_id),
    constraint tender_key_pair_two check (first_id < second_id),
    constraint tender_key_pair_key foreign key (tender_key_id) references tender_key (id),
    constraint tender_key_pair_first foreign key (first_key_id) references officer_key (id),
    constraint tender_key_pair_second foreign key (second_key_id) references officer_key (id)
);

-- The draft of a bid, sealed under a key that a word of the bidder opens.
create table bid_vault (
    candidate_id  bigint       not null primary key,
    salt          binary(16)   not null,
    iterations    int          not null check (iterations >= 210000),
    locked        blob         not null,
    made_at       datetime(6)  not null,
    draft         longblob     not null,
    version       bigint       not null default 0,
    constraint bid_vault_candidate foreign key (candidate_id) references tender_candidate (id)
);

-- The vault opened by one person for a while: its key sealed under a token that only the browser has.
create table bid_pass (
    id            bigint       not null auto_increment primary key,
    token_hash    char(64)     not null,
    candidate_id  bigint       not null,
    account_id    bigint       not null,
    sealed        blob         not null,
    expires_at    datetime(6)  not null,
    constraint bid_pass_token unique (token_hash),
    constraint bid_pass_candidate foreign key (candidate_id) references tender_candidate (id),
    constraint bid_pass_account foreign key (account_id) references account (id)
);

create table bid_document (
    id            bigint       not null auto_increment primary key,
    public_id     uuid         not null,
    candidate_id  bigint       not null,
    begun_at      datetime(6)  not null,
    complete      boolean      not null default false,
    constraint bid_document_public_id unique (public_id),
    constraint bid_document_candidate foreign key (candidate_id) references tender_candidate (id)
);

create table bid_piece (
    document_id  bigint      not null,
    number       int         not null check (number >= 0),
    sealed       mediumblob  not null,
    primary key (document_id, number),
    constraint bid_piece_document foreign key (document_id) references bid_document (id)
);

-- What was submitted, in revisions of which the last one counts.
create table bid_submission (
    id               bigint       not null auto_increment primary key,
    tender_id        bigint       not null,
    candidate_id     bigint       not null,
    revision         int          not null check (revision > 0),
    received_at      datetime(3)  not null,
    deadline         datetime(3)  not null,
    quality_key_id   bigint       not null,
    quality_wrapped  blob         not null,
    quality_sealed   longblob     not null,
    price_key_id     bigint       not null,
    price_wrapped    blob         not null,
    price_sealed     longblob     not null,
    submitted_by     bigint       not null,
    constraint bid_submission_revision unique (candidate_id, revision),
    constraint bid_submission_tender foreign key (tender_id) references tender (id),
    constraint bid_submission_candidate foreign key (candidate_id) references tender_candidate (id),
    constraint bid_submission_quality foreign key (quality_key_id) references tender_key (id),
    constraint bid_submission_price foreign key (price_key_id) references tender_key (id),
    constraint bid_submission_by foreign key (submitted_by) references account (id)
);

create table bid_submission_document (
    submission_id  bigint    not null,
    document_id    bigint    not null,
    seals          char(64)  not null,
    primary key (submission_id, document_id),
    constraint bid_submission_document_submission foreign key (submission_id) references bid_submission (id),
    constraint bid_submission_document_document foreign key (document_id) references bid_document (id)
);

-- What a bidder can prove: each receipt holds the hash of the one before it.
create table bid_receipt (
    id             bigint       not null auto_increment primary key,
    tender_id      bigint       not null,
    candidate_id   bigint       not null,
    number         int          not null check (number > 0),
    kind           varchar(10)  not null check (kind in ('SUBMITTED', 'WITHDRAWN')),
    revision       int          not null,
    at             datetime(3)  not null,
    deadline       datetime(3)  not null,
    manifest       char(64)     not null,
    given_to       varchar(200) not null,
    previous_hash  char(64)     not null,
    hash           char(64)     not null,
    constraint bid_receipt_number unique (candidate_id, number),
    constraint bid_receipt_tender foreign key (tender_id) references tender (id),
    constraint bid_receipt_candidate foreign key (candidate_id) references tender_candidate (id)
);

-- The opening of all envelopes of one kind, by two officers one after the other.
create table bid_opening (
    id           bigint       not null auto_increment primary key,
    tender_id    bigint       not null,
    envelope     varchar(10)  not null check (envelope in ('QUALITY', 'PRICE')),
    first_id     bigint       not null,
    first_name   varchar(200) not null,
    first_at     datetime(3)  not null,
    second_id    bigint       null,
    second_name  varchar(200) null,
    second_at    datetime(3)  null,
    record       longtext     null,
    record_hash  char(64)     null,
    constraint bid_opening_one unique (tender_id, envelope),
    constraint bid_opening_two check (second_id is null or second_id <> first_id),
    constraint bid_opening_done check ((second_id is null) = (second_at is null) and (second_id is null) = (record is null)
        and (second_id is null) = (record_hash is null) and (second_id is null) = (second_name is null)),
    constraint bid_opening_order check (second_at is null or second_at >= first_at),
    constraint bid_opening_tender foreign key (tender_id) references tender (id),
    constraint bid_opening_first foreign key (first_id) references account (id),
    constraint bid_opening_second foreign key (second_id) references account (id)
);

create table bid_opening_half (
    opening_id  bigint  not null,
    to_id       bigint  not null,
    wrapped     blob    not null,
    primary key (opening_id, to_id),
    constraint bid_opening_half_opening foreign key (opening_id) references bid_opening (id),
    constraint bid_opening_half_to foreign key (to_id) references account (id)
);

-- What two officers opened; absent content is a bid that failed its check.
create table opened_bid (
    candidate_id  bigint        not null,
    envelope      varchar(10)   not null check (envelope in ('QUALITY', 'PRICE')),
    tender_id     bigint        not null,
    revision      int           not null,
    content       longtext      null,
    failure       varchar(40)   null,
    opened_at     datetime(3)   not null,
    primary key (candidate_id, envelope),
    constraint opened_bid_either check ((content is null) = (failure is not null)),
    constraint opened_bid_tender foreign key (tender_id) references tender (id),
    constraint opened_bid_candidate foreign key (candidate_id) references tender_candidate (id)
);

delimiter //
create trigger tender_stays_real before update on tender for each row
    if new.illustrative <> old.illustrative and old.phase <> 'PREPARING' then
        signal sqlstate '45000' set message_text = 'a tender does not become an example later, or the other way round';
    end if//

create trigger officer_key_never_changes before update on officer_key for each row
    if old.confirmed_at is not null or new.account_id <> old.account_id or new.public_key <> old.public_key or new.fingerprint <> old.fingerprint
        or new.salt <> old.salt or new.iterations <> old.iterations or new.locked <> old.locked or new.made_at <> old.made_at then
        signal sqlstate '45000' set message_text = 'the key of an officer never changes';
    end if//
create trigger officer_key_never_goes before delete on officer_key for each row
    signal sqlstate '45000' set message_text = 'the key of an officer is never lost'//
create trigger tender_key_never_changes before update on tender_key for each row
    signal sqlstate '45000' set message_text = 'the key of a tender never changes'//
create trigger tender_key_never_goes before delete on tender_key for each row
    signal sqlstate '45000' set message_text = 'the key of a tender is never lost'//
create trigger tender_key_pair_of_three before insert on tender_key_pair for each row
begin
    if (select count(*) from tender_key_pair where tender_key_id = new.tender_key_id) >= 3 then
        signal sqlstate '45000' set message_text = 'three officers make three pairs';
    end if;
    if not exists (select 1 from officer_key where id = new.first_key_id and account_id = new.first_id and confirmed_at is not null)
        or not exists (select 1 from officer_key where id = new.second_key_id and account_id = new.second_id and confirmed_at is not null) then
        signal sqlstate '45000' set message_text = 'a pair is of two officers with a key each';
    end if;
end//
create trigger tender_key_pair_never_changes before update on tender_key_pair for each row
    signal sqlstate '45000' set message_text = 'the key of a tender never changes'//
create trigger tender_key_pair_never_goes before delete on tender_key_pair for each row
    signal sqlstate '45000' set message_text = 'the key of a tender is never lost'//

create trigger bid_document_complete_once before update on bid_document for each row
    if old.complete or new.public_id <> old.public_id or new.candidate_id <> old.candidate_id then
        signal sqlstate '45000' set message_text = 'a document of a bid never changes';
    end if//
create trigger bid_document_submitted_stays before delete on bid_document for each row
    if exists (select 1 from bid_submission_document where document_id = old.id) then
        signal sqlstate '45000' set message_text = 'what was submitted is never lost';
    end if//
create trigger bid_piece_comes_in before insert on bid_piece for each row
    if (select complete from bid_document where id = new.document_id) then
        signal sqlstate '45000' set message_text = 'a document of a bid never changes';
    end if//
create trigger bid_piece_never_changes before update on bid_piece for each row
    signal sqlstate '45000' set message_text = 'a document of a bid never changes'//
create trigger bid_piece_submitted_stays before delete on bid_piece for each row
    if exists (select 1 from bid_submission_document where document_id = old.document_id) then
        signal sqlstate '45000' set message_text = 'what was submitted is never lost';
    end if//

-- The moment is that of the database, whatever the application says; only a shipped example is told with the times it happened at.
create trigger bid_submission_in_time before insert on bid_submission for each row
begin
    declare ends datetime(3);
    declare example boolean;
    declare stands varchar(15);
    select illustrative, phase into example, stands from tender where id = new.tender_id;
    select at into ends from tender_moment where tender_id = new.tender_id and kind = 'BID_UNTIL';
    if not example then
        set new.received_at = utc_timestamp(3);
    end if;
    set new.deadline = ends;
    if ends is null or stands <> 'BIDDING' then
        signal sqlstate '45000' set message_text = 'no bids are asked for';
    elseif new.received_at >= ends then
        signal sqlstate '45000' set message_text = 'a bid came too late';
    elseif exists (select 1 from bid_opening where tender_id = new.tender_id) then
        signal sqlstate '45000' set message_text = 'the bids are being opened';
    elseif (select tender_id from tender_candidate where id = new.candidate_id) <> new.tender_id
        or not exists (select 1 from tender_key where id = new.quality_key_id and tender_id = new.tender_id and envelope = 'QUALITY')
        or not exists (select 1 from tender_key where id = new.price_key_id and tender_id = new.tender_id and envelope = 'PRICE') then
        signal sqlstate '45000' set message_text = 'a bid is sealed for its own tender';
    end if;
end//
create trigger bid_submission_never_changes before update on bid_submission for each row
    signal sqlstate '45000' set message_text = 'what was submitted never changes'//
create trigger bid_submission_never_goes before delete on bid_submission for each row
    signal sqlstate '45000' set message_text = 'what was submitted is never lost'//
create trigger bid_submission_document_complete before insert on bid_submission_document for each row
    if not (select complete from bid_document where id = new.document_id)
        or exists (select 1 from bid_receipt r join bid_submission s on s.candidate_id = r.candidate_id and s.revision = r.revision
                   where s.id = new.submission_id) then
        signal sqlstate '45000' set message_text = 'what was submitted never changes';
    end if//
create trigger bid_submission_document_never_changes before update on bid_submission_document for each row
    signal sqlstate '45000' set message_text = 'what was submitted never changes'//
create trigger bid_submission_document_never_goes before delete on bid_submission_document for each row
    signal sqlstate '45000' set message_text = 'what was submitted is never lost'//
create trigger bid_receipt_in_time before insert on bid_receipt for each row
begin
    declare ends datetime(3);
    declare example boolean;
    select illustrative into example from tender where id = new.tender_id;
    select at into ends from tender_moment where tender_id = new.tender_id and kind = 'BID_UNTIL';
    if ends is null or new.at >= ends or new.kind = 'WITHDRAWN' and not example and utc_timestamp(3) >= ends then
        signal sqlstate '45000' set message_text = 'a bid is submitted and withdrawn before the deadline';
    elseif new.kind = 'SUBMITTED' and not exists (select 1 from bid_submission
                                                  where candidate_id = new.candidate_id and revision = new.revision and received_at = new.at) then
        signal sqlstate '45000' set message_text = 'a receipt is of what was received';
    elseif new.previous_hash <> coalesce((select hash from bid_receipt where candidate_id = new.candidate_id order by number desc limit 1), repeat('0', 64)) then
        signal sqlstate '45000' set message_text = 'a receipt follows the one before it';
    end if;
end//
create trigger bid_receipt_never_changes before update on bid_receipt for each row
    signal sqlstate '45000' set message_text = 'a receipt never changes'//
create trigger bid_receipt_never_goes before delete on bid_receipt for each row
    signal sqlstate '45000' set message_text = 'a receipt is never lost'//

-- Also a deadline that was brought forward opens nothing that was submitted under a later one.
create trigger bid_opening_not_before before insert on bid_opening for each row
begin
    declare ends datetime(3);
    declare promised datetime(3);
    declare stands varchar(15);
    select phase into stands from tender where id = new.tender_id;
    select at into ends from tender_moment where tender_id = new.tender_id and kind = 'BID_UNTIL';
    select max(deadline) into promised from bid_receipt where tender_id = new.tender_id;
    if ends is null or utc_timestamp(3) < ends or promised is not null and utc_timestamp(3) < promised or new.first_at < ends then
        signal sqlstate '45000' set message_text = 'bids are not opened before their deadline';
    elseif new.second_id is not null then
        signal sqlstate '45000' set message_text = 'an opening takes two officers, one after the other';
    elseif new.envelope = 'QUALITY' and stands <> 'BIDDING' or new.envelope = 'PRICE' and stands <> 'ASSESSED' then
        signal sqlstate '45000' set message_text = 'prices are opened once the scores of quality stand';
    elseif not exists (select 1 from tender_key k join tender_key_pair p on p.tender_key_id = k.id
                       where k.tender_id = new.tender_id and k.envelope = new.envelope and new.first_id in (p.first_id, p.second_id)) then
        signal sqlstate '45000' set message_text = 'bids are opened by who has a half of the key';
    end if;
end//
create trigger bid_opening_by_two before update on bid_opening for each row
    if old.second_id is not null or new.tender_id <> old.tender_id or new.envelope <> old.envelope or new.first_id <> old.first_id
        or new.first_name <> old.first_name or new.first_at <> old.first_at or new.second_id is null or new.second_id = old.first_id then
        signal sqlstate '45000' set message_text = 'an opening takes two officers, one after the other';
    elseif not exists (select 1 from tender_key k join tender_key_pair p on p.tender_key_id = k.id
                       where k.tender_id = new.tender_id and k.envelope = new.envelope
                         and p.first_id = least(new.first_id, new.second_id) and p.second_id = greatest(new.first_id, new.second_id)) then
        signal sqlstate '45000' set message_text = 'bids are opened by who has a half of the key';
    end if//
create trigger bid_opening_never_goes before delete on bid_opening for each row
    signal sqlstate '45000' set message_text = 'an opening is never lost'//
create trigger bid_opening_half_never_changes before update on bid_opening_half for each row
    signal sqlstate '45000' set message_text = 'an opening never changes'//
create trigger bid_opening_half_never_goes before delete on bid_opening_half for each row
    signal sqlstate '45000' set message_text = 'an opening is never lost'//
create trigger opened_bid_by_two before insert on opened_bid for each row
    if not exists (select 1 from bid_opening where tender_id = new.tender_id and envelope = new.envelope and second_id is not null) then
        signal sqlstate '45000' set message_text = 'bids are opened by two officers';
    end if//
create trigger opened_bid_never_changes before update on opened_bid for each row
    signal sqlstate '45000' set message_text = 'what was opened never changes'//
create trigger opened_bid_never_goes before delete on opened_bid for each row
    signal sqlstate '45000' set message_text = 'what was opened is never lost'//
delimiter ;
