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
    kind varchar(20) not null,
    parent_id uuid references unit,
    valid_from date,
    valid_to date,
    channel varchar(20) not null,
    address varchar(10000) not null,
    identifier varchar(100) not null,
    row_version bigint not null
);

create table unit_name (
    unit_id uuid not null references unit on delete cascade,
    ordinal int not null,
    form varchar(12) not null check (form in ('FULL', 'SHORT', 'ABBREVIATION', 'ALIAS')),
    name varchar(1000) not null,
    folded varchar(1000) not null,
    primary key (unit_id, ordinal)
);
create index unit_name_folded on unit_name (folded);

create table unit_successor (
    unit_id uuid not null references unit on delete cascade,
    successor_id uuid not null references unit on delete cascade,
    primary key (unit_id, successor_id)
);

create table unit_contact (
    unit_id uuid not null references unit on delete cascade,
    ordinal int not null,
    person varchar(1000) not null,
    office_held varchar(1000) not null,
    phone varchar(200) not null,
    email varchar(1000) not null,
    folded varchar(5000) not null,
    primary key (unit_id, ordinal)
);

create table unit_group (
    id uuid primary key,
    name varchar(1000) not null,
    folded varchar(1000) not null,
    row_version bigint not null
);

create table unit_group_member (
    group_id uuid not null references unit_group on delete cascade,
    unit_id uuid not null references unit on delete cascade,
    primary key (group_id, unit_id)
);
