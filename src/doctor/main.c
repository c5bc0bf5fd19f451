/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_user, also called kpatch_ctl: the command line. */
#include <getopt.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/str.h"
#include "doctor/commands.h"
#include "doctor/ready.h"
#include "doctor/server.h"
#include "doctor/tracee.h"

#define TIMEOUT_DEFAULT_S	10
#define TIMEOUT_MAX_S		86400
#define INTERVAL_DEFAULT_S	60

enum { OPT_VERSION = 256, OPT_TIMEOUT, OPT_STOP, OPT_DRY_RUN, OPT_JSON,
       OPT_PERF_MAP, OPT_INTERVAL, OPT_LIST,
       OPT_SIGNED, OPT_KEYS, OPT_METRICS };

static struct inject_cache arg_code_cache;
static struct command arg_command = {
	.pid = -1,
	.session.timeout_ms = TIMEOUT_DEFAULT_S * 1000,
	.session.code_cache = &arg_code_cache,
};
static const char *arg_storage, *arg_buildid, *arg_regex, *arg_keys, *arg_list;
static bool arg_signed;
static unsigned arg_interval_s = INTERVAL_DEFAULT_S;

static const char usage[] =
"usage: kpatch_user [-v] [-h] [--json] COMMAND\n"
"\n"
"  patch    -p PID|all [--timeout SEC] [--stop=running|all] [--dry-run]\n"
"           [--signed] [--keys KEYS] FILE|DIR|URL...\n"
"  unpatch  -p PID|all [--timeout SEC] [--dry-run] [BUILDID|NAME|ID...]\n"
"  enable   -p PID|all [--timeout SEC] ID...\n"
"  disable  -p PID|all [--timeout SEC] ID...\n"
"  list     [-p PID|all] [--perf-map]\n"
"  verify   [-p PID|all]\n"
"  info     [-p PID|all] [-s STORAGE] [-b BUILDID] [-r REGEX]\n"
"           [--metrics FILE] [--signed] [--keys KEYS]\n"
"  server   SOCKET [STORAGE] [--list FILE] [--interval SEC] [--metrics FILE]\n"
"           [--signed] [--keys KEYS]\n"
"  ask      SOCKET COMMAND PID|all [ARG...]\n"
"\n"
"  -p, --pid PID|all     the process, or all but pid 1 and kernel threads\n"
"      --timeout SEC     wait so long for busy threads (default 10)\n"
"      --stop=WHICH      running: threads that run are held only for the change\n"
"                        (default); all: one stop of all threads\n"
"      --dry-run         find and link, but change nothing\n"
"      --signed          take only patches that a key in /etc/suture/keys\n"
"                        signed\n"
"      --keys KEYS       the same; the keys are in this folder, or NAME.pub\n"
"  -s, --storage DIR     compare with the patches there; or a URL\n"
"  -b, --buildid HEX     only objects with this build-id\n"
"  -r, --regex REGEX     only objects whose path matches\n"
"      --perf-map        list: where new code lies, as /tmp/perf-PID.map\n"
"      --list FILE       server: the programs that are caught when they start\n"
"                        (default STORAGE/applist)\n"
"      --interval SEC    server: go over all processes so often (default 60)\n"
"      --metrics FILE    info, server: write counts to FILE, for Prometheus\n"
"      --json            results as JSON, one object a process\n"
"  -v, --verbose         say more; twice: even more\n"
"  -h, --help            show this\n"
"      --version         show the version\n"
"\n"
"Exit status: 0 done or already so, 1 failed (and the process is as it was),\n"
"2 usage, 3 busy, 4 nothing here is for that process.\n";

static const struct option options[] = {
	{ "pid", required_argument, NULL, 'p' },
	{ "timeout", required_argument, NULL, OPT_TIMEOUT },
	{ "stop", required_argument, NULL, OPT_STOP },
	{ "dry-run", no_argument, NULL, OPT_DRY_RUN },
	{ "storage", required_argument, NULL, 's' },
	{ "buildid", required_argument, NULL, 'b' },
	{ "regex", required_argument, NULL, 'r' },
	{ "perf-map", no_argument, NULL, OPT_PERF_MAP },
	{ "list", required_argument, NULL, OPT_LIST },
	{ "interval", required_argument, NULL, OPT_INTERVAL },
	{ "metrics", required_argument, NULL, OPT_METRICS },
	{ "signed", no_argument, NULL, OPT_SIGNED },
	{ "keys", required_argument, NULL, OPT_KEYS },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "verbose", no_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ 0 }
};

static int bad_usage(const char *what, const char *value)
{
	log_error(0, "%s '%s', see kpatch_user --help", what, value);
	return OUTCOME_USAGE;
}

static int set_pid(const char *value)
{
	uint64_t pid;

	if (streq(value, "all")) {
		arg_command.pid = 0;
		return 0;
	}
	if (parse_u64(value, 10, INT32_MAX, &pid) < 0 || pid == 0)
		return bad_usage("not a process id:", value);
	arg_command.pid = (pid_t)pid;
	return 0;
}

/* 0, an exit status, or -1 when all is said. */
static int take_option(int opt, const char *argv0)
{
	uint64_t number;

	(void)argv0;
	switch (opt) {
	case 'p':
		return set_pid(optarg);
	case OPT_TIMEOUT:
		if (parse_u64(optarg, 10, TIMEOUT_MAX_S, &number) < 0)
			return bad_usage("not a number of seconds:", optarg);
		arg_command.session.timeout_ms = (unsigned)number * 1000;
		return 0;
	case OPT_STOP:
		if (!streq(optarg, "all") && !streq(optarg, "running"))
			return bad_usage("--stop is 'all' or 'running', not",
					 optarg);
		arg_command.session.stop_all = streq(optarg, "all");
		return 0;
	case OPT_DRY_RUN:
		arg_command.session.dry_run = true;
		return 0;
	case OPT_INTERVAL:
		if (parse_u64(optarg, 10, TIMEOUT_MAX_S, &number) < 0 ||
		    !number)
			return bad_usage("not a number of seconds:", optarg);
		arg_interval_s = (unsigned)number;
		return 0;
	case OPT_LIST:
		arg_list = optarg;
		return 0;
	case OPT_JSON:
		arg_command.json = true;
		return 0;
	case OPT_PERF_MAP:
		arg_command.perf_map = true;
		return 0;
	case OPT_METRICS:
		arg_command.metrics = optarg;
		return 0;
	case OPT_SIGNED:
		arg_signed = true;
		return 0;
	case OPT_KEYS:
		arg_keys = optarg;
		return 0;
	case 's':
		arg_storage = optarg;
		return 0;
	case 'b':
		arg_buildid = optarg;
		return 0;
	case 'r':
		arg_regex = optarg;
		return 0;
	case 'v':
		log_more();
		return 0;
	case 'h':
		fputs(usage, stdout);
		return -1;
	case OPT_VERSION:
		puts("kpatch_user (Suture) " SUTURE_VERSION);
		return -1;
	}
	return OUTCOME_USAGE;
}

static int parse_options(int argc, char *argv[])
{
	int opt, r;

	opterr = 0;
	while ((opt = getopt_long(argc, argv, ":p:s:b:r:vh", options,
				  NULL)) != -1) {
		if (opt == '?')
			return bad_usage("unknown option", argv[optind - 1]);
		if (opt == ':')
			return bad_usage("no value for option",
					 argv[optind - 1]);
		r = take_option(opt, argv[0]);
		if (r)
			return r;
	}
	return 0;
}

static struct storage make_storage(void)
{
	return (struct storage){
		.trust = { .demanded = arg_signed, .keys = arg_keys },
	};
}

static int run_patch(char *argv[], int n)
{
	struct storage storage = make_storage();
	int i, status = OUTCOME_DONE;

	if (!n)
		return bad_usage("no FILE or DIR for", "patch");
	for (i = 0; i < n && status == OUTCOME_DONE; i++)
		if (storage_add(&storage, argv[i]) < 0)
			status = access(argv[i], F_OK) < 0 ? OUTCOME_USAGE :
							     OUTCOME_FAILED;
	if (status == OUTCOME_DONE)
		status = command_patch(&arg_command, &storage);
	storage_done(&storage);
	return status;
}

static int run_info(void)
{
	const char *dir = arg_storage;
	struct storage storage = make_storage();
	int status;

	if (!dir && access(STORAGE_DEFAULT, F_OK) == 0)
		dir = STORAGE_DEFAULT;
	if (dir && storage_add(&storage, dir) < 0)
		status = OUTCOME_USAGE;
	else
		status = command_info(&arg_command, &storage, arg_buildid,
				      arg_regex);
	storage_done(&storage);
	return status;
}

static int run_server(char *argv[], int n)
{
	struct server_options server = {
		.socket = argv[0], .interval_s = arg_interval_s,
		.storage = n > 1 ? argv[1] : STORAGE_DEFAULT,
		.metrics = arg_command.metrics, .list = arg_list,
		.trust = make_storage().trust, .session = arg_command.session,
	};
	_cleanup_str_ struct str list = {0};
	bool is_url = strstr(server.storage, "://") != NULL;
	struct stat st;

	if (n < 1)
		return bad_usage("no SOCKET for", "server");
	if (n > 2)
		return bad_usage("unexpected argument", argv[2]);
	if (!is_url &&
	    (stat(server.storage, &st) < 0 || !S_ISDIR(st.st_mode)))
		return bad_usage("no folder", server.storage);
	if (!server.list) {
		if (str_addf(&list, "%s/applist", is_url ? STORAGE_DEFAULT :
			     server.storage) < 0)
			return OUTCOME_FAILED;
		server.list = list.s;
	}
	server.session.may_suspend_filters = ready_may_suspend_filters();
	return server_run(&server);
}

static bool is_command(const char *word, const char *name)
{
	const char *rest = str_skip(word, name);

	return rest && (!*rest || streq(rest, "-user"));
}

/* While a process stands no memory of ours shall have to be found: what was
 * used and freed is used again, and all there is has its pages. mallopt(3),
 * mlockall(2). A limit on locked memory (RLIMIT_MEMLOCK) would make what is
 * allocated later fail, so only who is above it locks: whose limit may as well
 * be 0. Else it only takes longer. */
static void keep_memory(void)
{
	struct rlimit limit, none;

	mallopt(M_MMAP_THRESHOLD, 8 << 20);
	mallopt(M_TRIM_THRESHOLD, 64 << 20);
	if (getrlimit(RLIMIT_MEMLOCK, &limit) < 0)
		return;
	none = (struct rlimit){ 0, limit.rlim_max };
	if (limit.rlim_cur == RLIM_INFINITY ||
	    setrlimit(RLIMIT_MEMLOCK, &none) == 0)
		mlockall(MCL_CURRENT | MCL_FUTURE);
	setrlimit(RLIMIT_MEMLOCK, &limit);
}

static int run(char *argv[], int n)
{
	const char *word = argv[0];
	bool enable = streq(word, "enable");
	bool switches = enable || streq(word, "disable");
	bool changes = switches || is_command(word, "patch") ||
		       is_command(word, "unpatch");

	if (streq(word, "ask"))
		return n < 3 ? bad_usage("no SOCKET and COMMAND for", word) :
			       (int)server_ask(argv[1], argv + 2, n - 2);
	if (streq(word, "server"))
		return run_server(argv + 1, n - 1);
	if (!changes && !is_command(word, "info") && !streq(word, "list") &&
	    !streq(word, "verify"))
		return bad_usage("unknown command", word);
	if (arg_command.pid < 0 && changes)
		return bad_usage("no -p PID for", word);
	if (arg_command.perf_map && (arg_command.pid <= 0 ||
				     !streq(word, "list")))
		return bad_usage("--perf-map is for 'list -p PID', not",
				 word);
	if (arg_command.metrics && !is_command(word, "info"))
		return bad_usage("--metrics is for 'info' and 'server', not",
				 word);
	if (arg_command.pid < 0)
		arg_command.pid = 0;
	if (changes) {
		keep_memory();
		arg_command.session.may_suspend_filters =
			ready_may_suspend_filters();
	}
	if (is_command(word, "patch"))
		return run_patch(argv + 1, n - 1);
	if (is_command(word, "unpatch"))
		return command_unpatch(&arg_command, argv + 1, n - 1);
	if (switches && n < 2)
		return bad_usage("no ID for", word);
	if (switches)
		return command_switch(&arg_command, enable, argv + 1, n - 1);
	if (n > 1)
		return bad_usage("unexpected argument", argv[1]);
	if (streq(word, "list"))
		return command_list(&arg_command);
	return streq(word, "verify") ? (int)command_verify(&arg_command) :
				       run_info();
}

int main(int argc, char *argv[])
{
	int r;

	log_init("kpatch_user");
	r = parse_options(argc, argv);
	if (r)
		return r < 0 ? OUTCOME_DONE : r;
	if (optind == argc) {
		fputs(usage, stderr);
		return OUTCOME_USAGE;
	}
	r = tracee_init();
	if (r < 0) {
		log_error(r, "cannot block SIGCHLD");
		return OUTCOME_FAILED;
	}
	return run(argv + optind, argc - optind);
}
