# SPDX-License-Identifier: GPL-2.0-or-later
# Required by compare-objects and take-functions: a linked file and its loaded
# sections, with checks of all that is read. Source: elf(5).

use strict;
use warnings;

use constant {
	SHT_SYMTAB => 2, SHT_STRTAB => 3, SHT_RELA => 4, SHT_NOTE => 7,
	SHT_NOBITS => 8, SHT_DYNSYM => 11, SHF_ALLOC => 2, STT_FUNC => 2,
	NT_GNU_BUILD_ID => 3,
};

# For its messages.
my ($program) = $0 =~ m{([^/]*)\z};

sub fail {
	print STDERR "$program: $_[0]\n";
	exit 2;
}

sub part {
	my ($elf, $offset, $size, $what) = @_;
	fail("'$elf->{path}': $what is outside of the file")
		if $offset > length($elf->{bytes}) ||
		   $size > length($elf->{bytes}) - $offset;
	return substr($elf->{bytes}, $offset, $size);
}

sub c_string {
	my ($table, $at) = @_;
	return '' if $at >= length($table);
	my $end = index($table, "\0", $at);
	return substr($table, $at, ($end < 0 ? length($table) : $end) - $at);
}

# Only ELF64, little-endian; there is no patch for others.
sub elf_read {
	my ($path) = @_;
	open(my $file, '<:raw', $path) or fail("cannot read '$path': $!");
	local $/;
	my $elf = { path => $path, bytes => <$file> // '' };
	close($file);
	part($elf, 0, 64, 'the header') =~ /^\x7fELF\x02\x01/
		or fail("'$path' is no 64-bit little-endian ELF file");
	my ($shoff) = unpack('Q<', part($elf, 40, 8, 'the header'));
	my ($entsize, $n, $strndx) = unpack('S<3', part($elf, 58, 6, 'header'));
	fail("'$path' has no section headers") if !$n || $entsize < 64;
	my @sections;
	for my $i (0 .. $n - 1) {
		my $head = part($elf, $shoff + $i * $entsize, 64,
				'a section header');
		my %s;
		@s{qw(name type flags addr offset size link info)} =
			unpack('L<2Q<4L<2', $head);
		push(@sections, \%s);
	}
	fail("'$path' has no section names") if $strndx >= $n;
	my $names = part($elf, @{$sections[$strndx]}{qw(offset size)}, 'names');
	for my $s (@sections) {
		$s->{name} = c_string($names, $s->{name});
		$s->{bytes} = $s->{type} == SHT_NOBITS ? '' :
			part($elf, $s->{offset}, $s->{size}, $s->{name})
			if $s->{flags} & SHF_ALLOC ||
			   $s->{type} == SHT_SYMTAB || $s->{type} == SHT_STRTAB;
	}
	$elf->{all} = \@sections;
	$elf->{sections} = [grep { $_->{flags} & SHF_ALLOC } @sections];
	delete $elf->{bytes};
	return $elf;
}

# The symbols of the sections of that type: hashes with name, info, section (its
# number), value, size.
sub elf_symbols {
	my ($elf, $type) = @_;
	my @symbols;
	for my $s (@{$elf->{all}}) {
		next if $s->{type} != $type;
		my $names = $s->{link} < @{$elf->{all}} ?
			    $elf->{all}[$s->{link}]{bytes} // '' : '';
		for (my $at = 0; $at + 24 <= $s->{size}; $at += 24) {
			my ($name, $info, undef, $shndx, $value, $size) =
				unpack('L<C2S<Q<2', substr($s->{bytes}, $at, 24));
			push(@symbols, { name => c_string($names, $name),
					 info => $info, section => $shndx,
					 value => $value, size => $size });
		}
	}
	return @symbols;
}

1;
