-- Every word that a document says anywhere, once, folded and in order, a blank around each: what a
-- search for words reads instead of all its paragraphs. The program fills it.
create table document_words (
    document_id uuid primary key references document on delete cascade,
    words varchar(1000000) not null
);
