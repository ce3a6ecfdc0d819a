-- Portable SQL: what H2 and PostgreSQL both read. Times are UTC instants of milliseconds.
-- Columns named "folded" are filled by the program: small letters, no diacritics, đ as d.

create table document (
    id uuid primary key,
    state varchar(13) not null
        check (state in ('DRAFT', 'FOR_SIGNATURE', 'ISSUED', 'REPLACED', 'CANCELLED')),
    drafting_unit varchar(1000) not null,
    created_at timestamp(3) with time zone not null,
    changed_at timestamp(3) with time zone not null,
    binned_at timestamp(3) with time zone,
    -- the number the next snapshot gets; rows written now are born at it
    revision int not null,
    -- number of steps of the edit log that are done; those behind are undone
    steps_done int not null,
    -- of the whole text, made when it was handed over and looked at whenever it is read
    checksum bigint not null,
    -- the checksum of the text whose report duties were last read
    duties_of bigint,
    row_version bigint not null
);
create index document_binned on document (binned_at);

-- Snapshots. The text of snapshot n are the rows born <= n and gone > n; the text of today are
-- those whose gone is 2147483647. So a snapshot costs one row and a change the changed rows.
create table revision (
    document_id uuid not null references document on delete cascade,
    number int not null,
    taken_at timestamp(3) with time zone not null,
    reason varchar(20) not null,
    note varchar(1000) not null,
    checksum bigint not null,
    primary key (document_id, number)
);

-- The main text (id 0) and the appendices.
create table part (
    document_id uuid not null references document on delete cascade,
    id int not null,
    born int not null,
    gone int not null,
    position bigint not null,
    kind varchar(8) not null check (kind in ('MAIN', 'APPENDIX', 'FORM')),
    orientation varchar(9) not null check (orientation in ('PORTRAIT', 'LANDSCAPE')),
    label varchar(1000000) not null,
    title varchar(1000000) not null,
    title_runs varchar(1000000) not null,
    reference varchar(1000000) not null,
    reference_runs varchar(1000000) not null,
    primary key (document_id, id, born)
);

-- Lines are ended by line feeds.
create table header (
    document_id uuid not null references document on delete cascade,
    part_id int not null,
    born int not null,
    gone int not null,
    parent_agency varchar(1000000) not null,
    issuer varchar(1000000) not null,
    motto boolean not null,
    numeral varchar(1000000) not null,
    separator varchar(1000000) not null,
    symbol varchar(1000000) not null,
    place varchar(1000000) not null,
    day_text varchar(1000000) not null,
    month_text varchar(1000000) not null,
    year_text varchar(1000000) not null,
    type varchar(20) not null,
    type_name varchar(1000000) not null,
    subject varchar(1000000) not null,
    subject_runs varchar(1000000) not null,
    -- read off the columns above
    issued_on date,
    numeral_value bigint,
    subject_key varchar(1000) not null,
    folded varchar(1000000) not null,
    primary key (document_id, part_id, born)
);

create table addressee (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    born int not null,
    gone int not null,
    text varchar(1000000) not null,
    end_mark varchar(1000000) not null,
    primary key (document_id, ordinal, born)
);

-- Paragraphs, tables and page breaks: of a part's flow where row_id is 0, else of a table's cell.
create table block (
    document_id uuid not null references document on delete cascade,
    row_id int not null,
    id int not null,
    born int not null,
    gone int not null,
    part_id int not null,
    cell int not null,
    position bigint not null,
    kind varchar(10) not null check (kind in ('PARAGRAPH', 'TABLE', 'PAGE_BREAK')),
    role varchar(10) not null,
    level int not null,
    label varchar(1000000) not null,
    text varchar(1000000) not null,
    runs varchar(1000000) not null,
    title_length int not null,
    alignment varchar(8) not null,
    task_fields varchar(1000000) not null,
    notes varchar(1000000) not null,
    grid varchar(100000) not null,
    primary key (document_id, row_id, id, born)
);

create table table_row (
    document_id uuid not null references document on delete cascade,
    id int not null,
    born int not null,
    gone int not null,
    block_id int not null,
    position bigint not null,
    titles boolean not null,
    primary key (document_id, id, born)
);

create table table_cell (
    document_id uuid not null references document on delete cascade,
    row_id int not null,
    ordinal int not null,
    born int not null,
    gone int not null,
    grid_column int not null,
    column_span int not null,
    row_span int not null,
    vertical varchar(6) not null,
    primary key (document_id, row_id, ordinal, born)
);

create table recipient_list (
    document_id uuid not null references document on delete cascade,
    part_id int not null,
    ordinal int not null,
    born int not null,
    gone int not null,
    heading varchar(1000000) not null,
    primary key (document_id, part_id, ordinal, born)
);

create table recipient (
    document_id uuid not null references document on delete cascade,
    part_id int not null,
    list_ordinal int not null,
    ordinal int not null,
    born int not null,
    gone int not null,
    text varchar(1000000) not null,
    end_mark varchar(1000000) not null,
    primary key (document_id, part_id, list_ordinal, ordinal, born)
);

create table signature (
    document_id uuid not null references document on delete cascade,
    part_id int not null,
    ordinal int not null,
    born int not null,
    gone int not null,
    authority varchar(1000000) not null,
    title varchar(1000000) not null,
    name varchar(1000000) not null,
    below varchar(1000000) not null,
    primary key (document_id, part_id, ordinal, born)
);

create table recovery (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    born int not null,
    gone int not null,
    field varchar(20) not null,
    status varchar(7) not null,
    source_block int not null,
    source_from int not null,
    source_to int not null,
    original varchar(1000000) not null,
    primary key (document_id, ordinal, born)
);

-- Read off the text of today, for questions over all documents.
create table task (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    place varchar(200) not null,
    title varchar(1000000) not null,
    content varchar(1000000) not null,
    lead_text varchar(1000000) not null,
    support_text varchar(1000000) not null,
    timing varchar(1000000) not null,
    product varchar(1000000) not null,
    due_from date,
    due_to date,
    folded varchar(1000000) not null,
    primary key (document_id, ordinal)
);
create index task_due on task (due_to);

-- The units a task names; name_key as in unit_key.
create table task_unit (
    document_id uuid not null,
    task_ordinal int not null,
    role varchar(7) not null check (role in ('LEAD', 'SUPPORT')),
    ordinal int not null,
    name varchar(2000) not null,
    name_key varchar(2000) not null,
    primary key (document_id, task_ordinal, role, ordinal),
    foreign key (document_id, task_ordinal) references task on delete cascade
);
create index task_unit_key on task_unit (name_key);

create table report_duty (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    place varchar(200) not null,
    who varchar(1000000) not null,
    recipient varchar(1000000) not null,
    what varchar(1000000) not null,
    form varchar(1000000) not null,
    timing varchar(1000000) not null,
    schedule varchar(1000000) not null,
    primary key (document_id, ordinal)
);

-- The days its schedule names in the document's year and the next.
create table report_due (
    document_id uuid not null,
    ordinal int not null,
    due_on date not null,
    primary key (document_id, ordinal, due_on),
    foreign key (document_id, ordinal) references report_duty on delete cascade
);
create index report_due_on on report_due (due_on);

create table ignored_finding (
    document_id uuid not null references document on delete cascade,
    code varchar(20) not null,
    excerpt varchar(2000) not null,
    ignored_at timestamp(3) with time zone not null,
    primary key (document_id, code, excerpt)
);

-- Steps of editing as the editor writes them down, long ones in several pieces.
create table edit_step (
    document_id uuid not null references document on delete cascade,
    ordinal int not null,
    piece int not null,
    content varchar(1000000) not null,
    primary key (document_id, ordinal, piece)
);
