# SPDX-License-Identifier: GPL-2.0-or-later
# A 32-bit program without any library: "old" again and again.
	.globl	_start
_start:
	movl	$4, %eax		# write(1, line, 4)
	movl	$1, %ebx
	movl	$line, %ecx
	movl	$4, %edx
	int	$0x80
	movl	$162, %eax		# nanosleep(&pause, NULL)
	movl	$pause, %ebx
	xorl	%ecx, %ecx
	int	$0x80
	jmp	_start
	.data
line:	.ascii	"old\n"
pause:	.long	0, 10000000
