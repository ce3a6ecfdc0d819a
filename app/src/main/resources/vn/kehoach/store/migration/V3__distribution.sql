-- Who receives an issued document (danh sách phát hành), how, and since when.
create table distribution (
    document_id uuid primary key references document on delete cascade,
    -- names that were open and are decided, lines ended by line feeds
    settled varchar(1000000) not null
);

-- unit_id without reference: a unit that is deleted later has still received the paper.
create table distribution_receiver (
    document_id uuid not null references distribution on delete cascade,
    -- exceptions stand behind the receivers
    ordinal int not null,
    excepted boolean not null,
    unit_id uuid,
    name varchar(10000) not null,
    address varchar(10000) not null,
    channel varchar(20) not null,
    copies int not null,
    line varchar(1000000) not null,
    delivered_on date,
    delivered_by varchar(1000),
    received_on date,
    received_by varchar(1000),
    primary key (document_id, ordinal)
);
create index distribution_receiver_unit on distribution_receiver (unit_id);

create table distribution_open (
    document_id uuid not null references distribution on delete cascade,
    ordinal int not null,
    name varchar(1000000) not null,
    line varchar(1000000) not null,
    primary key (document_id, ordinal)
);
