#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# kpatch_cc in stage original against the compiler that it wraps: CPU time of
# compiling our own sources, one by one, and one big file. BENCH_C names a file
# (sqlite3.c, say) to be compiled instead of all that.
set -eu
. "$(dirname "$0")/lib.sh"

ROUNDS=${ROUNDS:-5}
WANTED=1.15

# Functions of many shapes, about 30 lines each.
big_file() {
	perl -e 'print "int puts(const char *);\nextern int outside(int);\n";
		for my $i (0 .. $ARGV[0] - 1) { my ($a, $b) = ($i % 7 + 3,
			$i % 13 + 1); print <<"END"; }
struct s$i { int a, b[$a]; struct s$i *next; };
static int count$i;
static int part$i(struct s$i *s, int n)
{
	int sum = 0, k;

	for (k = 0; k < $a && k < n; k++)
		sum += s->b[k] * $b + outside(k);
	while (s->next && sum < n) {
		s = s->next;
		sum ^= s->a >> $b;
	}
	return sum;
}

int f$i(struct s$i *s, int n)
{
	switch (n % 9) {
	case 0: return part$i(s, n);
	case 1: puts("one $i"); break;
	case 2: return part$i(s->next, n / $b);
	case 3: count$i++; break;
	case 4: n *= $a; break;
	case 6: puts("six"); count$i += n; break;
	case 7: return outside(n) + count$i;
	default: n--;
	}
	return s && s->a > n ? f$i(s->next, n - 1) : count$i;
}

END' "$1"
}

# row NAME FLAGS SOURCE...: all sources once by each, ROUNDS times.
row() {
	local name=$1 flags=$2 i median max cpu cpu_cc mb

	shift 2
	cat > "$WORK/all" <<'END'
#!/bin/bash
# all COMPILER FLAGS SOURCE...
set -e
cd "$(mktemp -d "$(dirname "$0")/XXXXXX")"
cc=$1 flags=$2
shift 2
for source; do
	object=${source%.c}.o
	$cc $flags -c -o "${object//\//_}" "$source"
done
END
	chmod +x "$WORK/all"
	for ((i = 0; i < ROUNDS; i++)); do
		measure "$name.gcc" "$WORK/all" gcc "$flags" "$@"
		KPATCH_STAGE=original \
			measure "$name" "$WORK/all" "$KPATCH_BIN/kpatch_cc" \
				"$flags" "$@"
	done
	read -r cpu _ <<< "$(values "$name.gcc")"
	read -r cpu_cc mb <<< "$(values "$name")"
	read -r median max <<< "$(ratio "$name" "$name.gcc")"
	printf '%-12s %8d %10d %12d %6s %6s  %s\n' "$name" $# "$cpu" "$cpu_cc" \
		"$median" "$max" "$(verdict "$median" $WANTED)"
}

big=${BENCH_C:-}
if [ -z "$big" ]; then
	big=$WORK/big.c
	big_file 300 > "$big"
fi
ours=("$TOP"/src/{base,elf,gensrc}/*.c)
own="-std=gnu11 -D_GNU_SOURCE -DSUTURE_VERSION=\"x\" -I$TOP/src"

echo "kpatch_cc (stage original) against gcc: CPU in ms; wanted at most $WANTED"
echo
printf '%-12s %8s %10s %12s %6s %6s\n' "" files gcc kpatch_cc ratio max
[ "${BENCH_C:-}" ] || row ours-O2 "$own -O2" "${ours[@]}"
[ "${BENCH_C:-}" ] || row ours-O2-g "$own -O2 -g" "${ours[@]}"
row big-O2 -O2 "$big"
row big-O2-g "-O2 -g" "$big"
row big-O0-g "-O0 -g" "$big"
