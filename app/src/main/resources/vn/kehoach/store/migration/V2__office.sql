-- What the office keeps beside its documents.

create table setting (
    name varchar(200) primary key,
    content varchar(1000000) not null
);

create table template (
    id uuid primary key,
    name varchar(1000) not null,
    file_name varchar(1000) not null,
    added_at timestamp(3) with time zone not null,
    row_version bigint not null
);

create table template_piece (
    template_id uuid not null references template on delete cascade,
    ordinal int not null,
    content ${bytes} not null,
    primary key (template_id, ordinal)
);

create table issuer_profile (
    id uuid primary key,
    position int not null,
    parent_agency varchar(10000) not null,
    name varchar(10000) not null,
    abbreviation varchar(1000) not null,
    place varchar(1000) not null,
    row_version bigint not null
);

create table profile_drafting_unit (
    profile_id uuid not null references issuer_profile on delete cascade,
    ordinal int not null,
    name varchar(1000) not null,
    abbreviation varchar(1000) not null,
    primary key (profile_id, ordinal)
);

create table profile_signer (
    profile_id uuid not null references issuer_profile on delete cascade,
    ordinal int not null,
    authority varchar(10000) not null,
    title varchar(10000) not null,
    name varchar(1000) not null,
    below varchar(10000) not null,
    primary key (profile_id, ordinal)
);

create table profile_recipient (
    profile_id uuid not null references issuer_profile on delete cascade,
    ordinal int not null,
    text varchar(10000) not null,
    end_mark varchar(100) not null,
    primary key (profile_id, ordinal)
);

create table unit (
    id uuid primary key,
    name varchar(1000) not null,
    short_name varchar(1000) not null,
    abbreviation varchar(1000) not null,
    aliases varchar(100000) not null,
    kind varchar(20) not null,
    parent_id uuid references unit,
    address varchar(10000) not null,
    identifier varchar(100) not null,
    channel varchar(20) not null,
    valid_from date,
    valid_to date,
    ending varchar(10),
    source varchar(10000) not null,
    folded varchar(100000) not null,
    row_version bigint not null
);

-- Every form under which a paper may name the unit.
create table unit_key (
    unit_id uuid not null references unit on delete cascade,
    name_key varchar(2000) not null,
    primary key (unit_id, name_key)
);
create index unit_key_of on unit_key (name_key);

create table unit_successor (
    unit_id uuid not null references unit on delete cascade,
    ordinal int not null,
    successor_id uuid not null,
    primary key (unit_id, ordinal)
);

create table unit_contact (
    unit_id uuid not null references unit on delete cascade,
    ordinal int not null,
    person varchar(1000) not null,
    title varchar(1000) not null,
    phones varchar(10000) not null,
    emails varchar(10000) not null,
    folded varchar(20000) not null,
    primary key (unit_id, ordinal)
);

create table unit_group (
    id uuid primary key,
    name varchar(1000) not null,
    aliases varchar(100000) not null,
    folded varchar(100000) not null,
    row_version bigint not null
);

create table unit_group_member (
    group_id uuid not null references unit_group on delete cascade,
    ordinal int not null,
    unit_id uuid not null,
    primary key (group_id, ordinal)
);
