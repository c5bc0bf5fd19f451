/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

__attribute__((noipa)) const char *word(void)
{
	return "old";
}

int main(void)
{
	const char *who = "parent";

	for (;;) {
		printf("%s %s\n", who, word());
		fflush(stdout);
		if (access("fork", F_OK) == 0 && unlink("fork") == 0) {
			int pid = fork();

			if (pid == 0) {
				prctl(PR_SET_PDEATHSIG, SIGKILL);
				who = "child";
			} else {
				printf("forked %d\n", pid);
			}
		}
		sleep(1);
	}
}
