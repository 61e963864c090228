-- What would put the server where neither clients nor the image's own programs look for it.
create table knobs (id int, name text);
insert into knobs values (1, 'port'), (2, 'socket');
alter system set port = 5544;
alter system set listen_addresses = 'localhost';
alter system set unix_socket_directories = '/tmp';
alter system set shared_preload_libraries = 'pg_stat_statements';
alter system set max_connections = 20;
alter system set default_transaction_read_only = on;
