/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which functions of two preprocessed sources differ. */
#include "kptypes/functions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

/* names: separated by blanks; each must differ, and `other` must not. */
static void check(const char *old, const char *new, const char *names,
		  const char *other)
{
	struct functions a = {0}, b = {0};
	char copy[128], *rest = copy, *name;

	snprintf(copy, sizeof(copy), "%s", names);
	assert_int_equal(functions_read(old, &a), 0);
	assert_int_equal(functions_read(new, &b), 0);
	while ((name = strsep(&rest, " ")))
		if (*name && !functions_differ(&a, &b, name))
			fail_msg("%s does not differ", name);
	if (functions_differ(&a, &b, other))
		fail_msg("%s differs", other);
	vec_done(&a.all);
	vec_done(&b.all);
}

static void test_body(void **state)
{
	(void)state;
	check("int f(int x) { return x; }\nint g(void) { return 1; }\n",
	      "int f(int x) { return -x; }\nint g(void) { return 1; }\n",
	      "f", "g");
	check("int f(int x) { return x; }", "int f(long x) { return x; }",
	      "f", "x");
	check("static int f(void) { return 1; }", "int f(void) { return 1; }",
	      "f", "return");
}

static void test_spaces_and_lines(void **state)
{
	(void)state;
	check("# 1 \"a.c\"\nint f(int x)\n{\n\treturn x;\n}\n",
	      "# 1 \"b.c\"\n\n# 9 \"x {\"\nint f(int x) {\n"
	      "# 7 \"a.c\"\n  return  x; }", "", "f");
}

static void test_quotes(void **state)
{
	(void)state;
	check("int f(void) { return '{'; } int g(void) { return \"}\\\"\"[0]; }"
	      "int h(void) { return 1; }",
	      "int f(void) { return '}'; } int g(void) { return \"}\\\"\"[0]; }"
	      "int h(void) { return 2; }", "f h", "g");
}

static void test_what_is_no_function(void **state)
{
	(void)state;
	check("struct s { int (*call)(int); int a[3]; };"
	      "struct s v = { .call = f, .a = { 1, 2 } };"
	      "enum e { A = sizeof(int), B }; int p(int), q(int);"
	      "int last(void) { return 1; }",
	      "struct s { int (*call)(int); int a[3]; };"
	      "struct s v = { .call = f, .a = { 1, 3 } };"
	      "enum e { A = sizeof(long), B }; int p(long), q(int);"
	      "int last(void) { return 2; }", "last", "call");
	check("__attribute__((noinline)) static inline struct s *\n"
	      "f(struct s *x) { return x; }",
	      "__attribute__((noinline)) static inline struct s *\n"
	      "f(struct s *x) { return x + 1; }", "f", "__attribute__");
}

static void test_classes(void **state)
{
	(void)state;
	check("namespace n { class c { int v; public: c(int i) : v(i) {}\n"
	      "int get() const { return v; } }; }\n"
	      "extern \"C\" { int f(int x) { return x; } }\n"
	      "int over(int x) { return x; } int over(long x) { return 1; }",
	      "namespace n { class c { int v; public: c(int i) : v(i) {}\n"
	      "int get() const { return v + 1; } }; }\n"
	      "extern \"C\" { int f(int x) { return -x; } }\n"
	      "int over(int x) { return x; } int over(long x) { return 2; }",
	      "get f over", "c");
}

/* Text that is cut off anywhere is read to its end and no further. */
static void test_cut_off(void **state)
{
	static const char text[] =
		"int f(char *x) { return \"\\\"a\"[0] + '\\n'; }\n#x\n}) = {";
	struct functions all = {0};
	char part[sizeof(text)];
	size_t n;

	(void)state;
	for (n = 0; n < sizeof(text); n++) {
		memcpy(part, text, n);
		part[n] = '\0';
		assert_int_equal(functions_read(part, &all), 0);
	}
	vec_done(&all.all);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_body),
		cmocka_unit_test(test_spaces_and_lines),
		cmocka_unit_test(test_quotes),
		cmocka_unit_test(test_what_is_no_function),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_cut_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
