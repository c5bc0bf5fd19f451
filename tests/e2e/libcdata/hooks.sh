# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
patient_env() {
	echo "LD_PRELOAD=$OUT/lib/fastsleep.so"
	echo "LOOK=DRESSED"
}
