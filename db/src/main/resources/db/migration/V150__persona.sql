-- Personas: types of people that research found, scored on axes that an organisation chose; and the journeys they make. Never about a person.
create table persona_axis (
    id               bigint       not null auto_increment primary key,
    organisation_id  bigint       not null,
    axis_key         varchar(40)  not null check (axis_key regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name             varchar(60)  not null check (trim(name) <> ''),
    low_end          varchar(60)  not null check (trim(low_end) <> ''),
    high_end         varchar(60)  not null check (trim(high_end) <> ''),
    version          bigint       not null default 0,
    constraint persona_axis_key unique (organisation_id, axis_key),
    constraint persona_axis_organisation foreign key (organisation_id) references organisation (id)
);

-- Pictures as we wrote them anew: nothing of the file that was sent is kept but what can be seen.
create table persona_picture (
    id               bigint       not null auto_increment primary key,
    public_id        uuid         not null,
    organisation_id  bigint       not null,
    media_type       varchar(20)  not null check (media_type in ('image/png', 'image/jpeg')),
    content          mediumblob   not null,
    sha256           char(64)     not null,
    added_by         varchar(200) not null,
    added_at         datetime(6)  not null,
    constraint persona_picture_public_id unique (public_id),
    constraint persona_picture_organisation foreign key (organisation_id) references organisation (id)
);

create table persona (
    id               bigint        not null auto_increment primary key,
    public_id        uuid          not null,
    organisation_id  bigint        not null,
    name             varchar(60)   not null check (trim(name) <> ''),
    quote            varchar(200)  not null default '',
    about            varchar(2000) not null default '',
    needs            varchar(2000) not null default '',
    figure           varchar(20)   null,
    picture          uuid          null,
    alt              varchar(200)  not null default '',
    illustrative     boolean       not null default false,
    changed_by       varchar(200)  not null,
    changed_at       datetime(6)   not null,
    version          bigint        not null default 0,
    constraint persona_public_id unique (public_id),
    constraint persona_name unique (organisation_id, name),
    constraint persona_organisation foreign key (organisation_id) references organisation (id),
    constraint persona_picture_known foreign key (picture) references persona_picture (public_id),
    constraint persona_one_picture check (figure is null or picture is null),
    constraint persona_upload_has_alt check (picture is null or trim(alt) <> '')
);

create table persona_score (
    id          bigint  not null auto_increment primary key,
    persona_id  bigint  not null,
    axis_id     bigint  not null,
    score       tinyint not null check (score between 1 and 5),
    constraint persona_score_once unique (persona_id, axis_id),
    constraint persona_score_persona foreign key (persona_id) references persona (id),
    constraint persona_score_axis foreign key (axis_id) references persona_axis (id)
);

-- What personas go through, stage by stage, and the research it stands on. Taken into a tender that was announced, it never changes any more.
create table journey (
    id               bigint        not null auto_increment primary key,
    public_id        uuid          not null,
    organisation_id  bigint        not null,
    title            varchar(120)  not null check (trim(title) <> ''),
    about            varchar(2000) not null default '',
    across_axis_id   bigint        not null,
    up_axis_id       bigint        not null,
    illustrative     boolean       not null default false,
    frozen_at        datetime(6)   null,
    frozen           longtext      null check (json_valid(frozen)),
    frozen_sha256    char(64)      null,
    changed_by       varchar(200)  not null,
    changed_at       datetime(6)   not null,
    version          bigint        not null default 0,
    constraint journey_public_id unique (public_id),
    constraint journey_organisation foreign key (organisation_id) references organisation (id),
    constraint journey_across foreign key (across_axis_id) references persona_axis (id),
    constraint journey_up foreign key (up_axis_id) references persona_axis (id),
    constraint journey_two_axes check (across_axis_id <> up_axis_id),
    constraint journey_frozen_wholly check ((frozen_at is null) = (frozen is null) and (frozen_at is null) = (frozen_sha256 is null))
);

create table journey_stage (
    id          bigint      not null auto_increment primary key,
    journey_id  bigint      not null,
    stage_key   varchar(40) not null check (stage_key regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        varchar(60) not null check (trim(name) <> ''),
    place       smallint    not null check (place >= 0),
    constraint journey_stage_key unique (journey_id, stage_key),
    constraint journey_stage_journey foreign key (journey_id) references journey (id)
);

create table journey_persona (
    id          bigint   not null auto_increment primary key,
    journey_id  bigint   not null,
    persona_id  bigint   not null,
    place       smallint not null check (place >= 0),
    constraint journey_persona_once unique (journey_id, persona_id),
    constraint journey_persona_journey foreign key (journey_id) references journey (id),
    constraint journey_persona_persona foreign key (persona_id) references persona (id)
);

create table journey_cell (
    id          bigint       not null auto_increment primary key,
    journey_id  bigint       not null,
    persona_id  bigint       not null,
    stage_key   varchar(40)  not null,
    does        varchar(400) not null default '',
    feels       varchar(400) not null default '',
    needs       varchar(400) not null default '',
    key_moment  varchar(200) null check (trim(key_moment) <> ''),
    constraint journey_cell_once unique (journey_id, persona_id, stage_key),
    constraint journey_cell_persona foreign key (journey_id, persona_id) references journey_persona (journey_id, persona_id),
    constraint journey_cell_stage foreign key (journey_id, stage_key) references journey_stage (journey_id, stage_key),
    constraint journey_cell_says check (concat(does, feels, needs) <> '')
);

create table journey_inquiry (
    id          bigint        not null auto_increment primary key,
    journey_id  bigint        not null,
    number      smallint      not null check (number > 0),
    kind        varchar(30)   not null check (kind in ('POSTCARD', 'INTERVIEW_CITIZENS', 'INTERVIEW_EXPERTS', 'OTHER')),
    asked       int           null check (asked > 0),
    answered    int           not null check (answered >= 0),
    from_day    date          not null,
    until_day   date          not null,
    source      varchar(300)  not null check (trim(source) <> ''),
    findings    varchar(4000) not null default '',
    constraint journey_inquiry_number unique (journey_id, number),
    constraint journey_inquiry_journey foreign key (journey_id) references journey (id),
    constraint journey_inquiry_answered check (asked is null or answered <= asked),
    constraint journey_inquiry_days check (until_day >= from_day)
);

delimiter //
create trigger persona_picture_never_changes before update on persona_picture for each row
    signal sqlstate '45000' set message_text = 'a picture never changes'//
create trigger journey_frozen_never_changes before update on journey for each row
    if old.frozen_at is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_frozen_never_goes before delete on journey for each row
    if old.frozen_at is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took is never lost';
    end if//
create trigger journey_stage_frozen_insert before insert on journey_stage for each row
    if (select frozen_at from journey where id = new.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_stage_frozen_update before update on journey_stage for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_stage_frozen_delete before delete on journey_stage for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_persona_frozen_insert before insert on journey_persona for each row
    if (select frozen_at from journey where id = new.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_persona_frozen_update before update on journey_persona for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_persona_frozen_delete before delete on journey_persona for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_cell_frozen_insert before insert on journey_cell for each row
    if (select frozen_at from journey where id = new.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_cell_frozen_update before update on journey_cell for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_cell_frozen_delete before delete on journey_cell for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_inquiry_frozen_insert before insert on journey_inquiry for each row
    if (select frozen_at from journey where id = new.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_inquiry_frozen_update before update on journey_inquiry for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
create trigger journey_inquiry_frozen_delete before delete on journey_inquiry for each row
    if (select frozen_at from journey where id = old.journey_id) is not null then
        signal sqlstate '45000' set message_text = 'a journey that a tender took never changes';
    end if//
delimiter ;
