create table greetings (language text primary key, words text not null);
insert into greetings values ('ja', 'こんにちは'), ('ar', 'مرحبا'), ('ru', 'Привет'), ('emoji', '👋');
