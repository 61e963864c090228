# tunnel.pl HOST PORT: this program's input and output, joined to a port. One process: see tunnel.bash.
use strict;
use warnings;
use Socket;

my ($host, $port) = @ARGV;
socket(my $server, PF_INET, SOCK_STREAM, getprotobyname('tcp') || 6) or exit 1;
connect($server, sockaddr_in($port, inet_aton($host))) or exit 1;
my %to = (fileno(STDIN) => $server, fileno($server) => \*STDOUT);
my %from = (fileno(STDIN) => \*STDIN, fileno($server) => $server);
while (%from) {
	my $wanted = '';
	vec($wanted, $_, 1) = 1 for keys %from;
	select($wanted, undef, undef, undef) > 0 or next;
	for my $number (keys %from) {
		next unless vec($wanted, $number, 1);
		my $read = sysread($from{$number}, my $bytes, 65536);
		next if !defined $read && $!{EINTR};
		if (!$read) {
			# The server's end is the end of all.
			exit 0 if $from{$number} == $server;
			delete $from{$number};
			shutdown($server, 1);
			next;
		}
		for (my $at = 0; $at < $read;) {
			my $written = syswrite($to{$number}, $bytes, $read - $at, $at);
			exit 1 unless defined $written || $!{EINTR};
			$at += $written // 0;
		}
	}
}
