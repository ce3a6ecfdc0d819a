-- How far a task has come and what the clerk notes of it. It is kept beside the text, which is read
-- anew at every change: the task is known by its folded title and, where several have the same, by
-- which of them it is. So it outlives its task, and a title that comes back finds it again.
alter table task add column title_key varchar(1000) default '' not null;
alter table task add column occurrence int default 0 not null;

create table task_progress (
    document_id uuid not null references document on delete cascade,
    title_key varchar(1000) not null,
    occurrence int not null,
    state varchar(7) not null check (state in ('OPEN', 'DOING', 'DONE', 'DROPPED')),
    note varchar(100000) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (document_id, title_key, occurrence)
);
