/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fills and asks a database in memory; one line a round. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *const statements[] = {
	"create table t(a integer primary key, b text, c real)",
	"create index i on t(b)",
	"with recursive n(x) as (select 1 union all select x+1 from n "
		"where x<500) insert into t select x, 'b' || (x%17), x/3.0 "
		"from n",
	"update t set c = c * 2 where b like 'b1%'",
	"delete from t where a % 5 = 0",
	"create virtual table f using fts5(x)",
	"insert into f select b || ' word' from t",
};

static int on_row(void *data, int n, char **values, char **names)
{
	(void)names;
	*(int *)data += n > 0 && values[0] ? atoi(values[0]) : 0;
	return 0;
}

int main(void)
{
	for (;;) {
		size_t n = sizeof(statements) / sizeof(*statements);
		int got = 0, negative = 0, r = 0;
		sqlite3 *db;

		r |= sqlite3_open(":memory:", &db);
		for (size_t i = 0; i < n; i++)
			r |= sqlite3_exec(db, statements[i], NULL, NULL, NULL);
		r |= sqlite3_exec(db, "select count(*) from t join f on "
				  "t.a = f.rowid where f match 'word'; select "
				  "sum(a) from t group by b having b > 'b3'; "
				  "select round(1.25, 1), printf('%.3f', 2.5)",
				  on_row, &got, NULL);
		/* The made-up fix. */
		r |= sqlite3_exec(db, "select ifnull(round(7.5, -1), 99)",
				  on_row, &negative, NULL);
		sqlite3_close(db);
		if (r) {
			printf("wrong %d\n", r);
			return 1;
		}
		printf("round %d negative=%d\n", got, negative);
		fflush(stdout);
		usleep(2000);
	}
}
