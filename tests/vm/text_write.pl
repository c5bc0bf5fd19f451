# SPDX-License-Identifier: GPL-2.0-or-later
# text_write.pl MONITOR N < LOG: what the monitor saw is held against what the
# machine said (text_write.sh). Between marks 1 and 2 each of the N entries gets a
# jump to its stub and a jump to new code, between 2 and 3 a jump to its stub and
# what stood there first; no other word changes. A store that changes nothing lies
# between the first and the last entry of its page. Exit 1, and why, otherwise.
use strict;
use warnings;
no warnings 'portable';

my ($monitor, $n) = @ARGV;
my (%physical, %name, %first, %last);
my ($phase, $n_same) = (0, 0);

sub wrong { print "@_\n"; exit 1 }

while (<STDIN>) {
	if (/^page ([0-9a-f]+) ([0-9a-f]+)$/) {
		$physical{$1} = hex $2;
	} elsif (/^still ([0-9a-f]+) ([0-9a-f]+)$/) {
		wrong "page $1 was moved" if ($physical{$1} // 0) != hex $2;
	} elsif (/^entry ([0-9a-f]+) (\S+)$/) {
		my $at = hex $1;
		my $page = $physical{sprintf '%x', $at & ~4095};
		wrong "the page of $2 was not watched" unless $page;
		$at = $page + ($at & 4095);
		$name{$at} = $2;
		$first{$page} = $at if $at < ($first{$page} // ~0);
		$last{$page} = $at if $at > ($last{$page} // 0);
	}
}
wrong scalar(keys %name), "entries, not $n" if keys %name != $n;

my %steps = (1 => {}, 2 => {});
open my $lines, '<', $monitor or wrong "no '$monitor'";
while (<$lines>) {
	if (/^mark (\d)$/) {
		$phase = $1;
		last if $phase == 3;	# the pages are others' soon
	} elsif (/^damaged (\S+)$/) {
		wrong "page $1 was not told of";
	} elsif (/^change (\S+) (\S+) (\S+)$/) {
		my $at = hex $1;
		wrong "in phase $phase the word at $1 became $3"
			unless $name{$at} && $steps{$phase};
		push @{$steps{$phase}{$at}}, $2, $3;
	} elsif (/^same (\S+) (\d+)$/) {
		my $at = hex $1;
		my $page = $at & ~4095;
		wrong "$2 bytes at $1 were stored in phase $phase"
			if $at < ($first{$page} // ~0) ||
			   $at + $2 > $last{$page} + 4;
		$n_same++;
	}
}
wrong "it did not come to mark 3" if $phase != 3;

sub is_jump { (hex($_[0]) & 0xfc000000) == 0x14000000 }

for my $at (keys %name) {
	my ($on, $off) = map { $steps{$_}{$at} // [] } 1, 2;
	wrong "$name{$at} was changed", @$on / 2, "times, then", @$off / 2
		if @$on != 4 || @$off != 4;
	wrong "$name{$at} is led elsewhere: @$on, @$off"
		unless is_jump($on->[1]) && is_jump($on->[3]) &&
		       !is_jump($on->[0]) && $on->[1] eq $off->[1] &&
		       $off->[3] eq $on->[0];
}
print "$n words changed on and off, by their stubs, nothing else of ",
      scalar(keys %physical), " pages of text ($n_same stores of what was there)\n";
