-- What the reader of a file was not sure of, until the clerk has settled it.
create table doubt (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    kind varchar(30) not null,
    source_block int not null,
    source_from int not null,
    source_to int not null,
    place varchar(200) not null,
    message varchar(100000) not null,
    suggestion varchar(1000000),
    primary key (document_id, ordinal)
);

-- The lines of the file, so that a doubt is seen beside them; those without characters are left out.
create table original (
    document_id uuid primary key references document on delete cascade,
    name varchar(10000) not null
);

create table original_line (
    document_id uuid not null references original on delete cascade,
    ordinal int not null,
    text varchar(1000000) not null,
    primary key (document_id, ordinal)
);
