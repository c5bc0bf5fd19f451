#!/usr/bin/perl
# SPDX-License-Identifier: GPL-2.0-or-later
# same-code.pl OBJDUMP FILE.o: each function NAME.kpatch_old has the machine
# code of NAME, byte for byte, but where a relocation fills one of them. If the
# sizes differ, as a jump to a near function can be shorter in NAME, they have
# the same instructions in the same order, filler left aside. Says what differs
# and how many copies there are; exit 1 if one is none.
use strict;
use warnings;

my ($objdump, $file) = @ARGV;
my (%symbol, %bytes, %fields, @names);

sub lines {
	open(my $pipe, '-|', $objdump, @_, $file) or die "$objdump: $!\n";
	return <$pipe>;
}

for (lines('-t')) {
	next unless /^([0-9a-f]+) .{6}F (\S+)\s+([0-9a-f]+) (?:\.hidden )?(\S+)$/;
	my ($at, $section, $size, $name) = ($1, $2, $3, $4);
	$symbol{$name} = { at => hex $at, section => $section,
			   size => hex $size };
	push @names, $name if $name =~ /\.kpatch_old$/;
}

sub load {
	my ($section) = @_;
	return if exists $bytes{$section};
	$bytes{$section} = '';
	for (lines('-s', '-j', $section)) {
		next unless /^ [0-9a-f]+ ((?:[0-9a-f]{2,8} ){1,4})/;
		my $hex = $1;
		$hex =~ s/ //g;
		$bytes{$section} .= pack('H*', $hex);
	}
	for (lines('-r', '-j', $section)) {
		next unless /^([0-9a-f]{16}) (\S+)/;
		my ($at, $type) = (hex $1, $2);
		$fields{$section}{$at} = $type =~ /_(64|ABS64|PC64)$/ ? 8 :
			$type =~ /NONE|TLSDESC_CALL/ ? 0 : 4;
	}
}

sub code {
	my ($s) = @_;
	load($s->{section});
	return substr($bytes{$s->{section}}, $s->{at}, $s->{size});
}

sub mask {
	my ($s, @codes) = @_;
	my $fields = $fields{$s->{section}} or return;
	for my $at (keys %$fields) {
		my $off = $at - $s->{at};
		next if $off < 0 || $off >= $s->{size};
		substr($$_, $off, $fields->{$at}) = "\0" x $fields->{$at}
			for @codes;
	}
}

# Without where a jump or call leads, and without what lies at an address.
sub instructions {
	my ($s) = @_;
	my @found;
	for (lines('-d', '--no-show-raw-insn', '-j', $s->{section},
		   "--start-address=$s->{at}",
		   '--stop-address=' . ($s->{at} + $s->{size}))) {
		next unless s/^ *[0-9a-f]+:\s+//;
		next if /\b(nop[wl]?|xchg\s+%ax,%ax)\b/;
		s/\s*([<#]|\/\/).*//s;
		s/^(j\w+|call\w*|bl?|b\.\w+|adrp?)\s.*/$1/;
		s/[-0-9a-fx]+\(%rip\)//;
		push @found, $_;
	}
	return join("\n", @found);
}

my $bad = 0;
for my $name (@names) {
	my $copy = $symbol{$name};
	my $old = $symbol{$name =~ s/\.kpatch_old$//r};
	my $same = 0;
	if ($old && $old->{size} == $copy->{size}) {
		my ($a, $b) = (code($old), code($copy));
		mask($old, \$a, \$b);
		mask($copy, \$a, \$b);
		$same = length($a) && $a eq $b;
	} elsif ($old) {
		$same = instructions($old) eq instructions($copy);
	}
	next if $same;
	print "$name is no copy\n";
	$bad = 1;
}
print scalar(@names), "\n" unless $bad;
exit $bad;
