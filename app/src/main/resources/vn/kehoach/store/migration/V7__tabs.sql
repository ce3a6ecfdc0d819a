-- Where the tabs of a paragraph lead: "20.0 LEFT NONE;160.0 RIGHT DOTS", from the text's edge in mm.
alter table block add column tabs varchar(10000) default '' not null;
