	.file	"patched.c"
	.text
	.p2align 4
	.type	helper, @function
helper:
.LFB0:
	.cfi_startproc
	imull	%esi, %edi
	leal	(%rdi,%rdx), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	helper, .-helper
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LFB1:
	.cfi_startproc
	movl	%edi, %r8d
	movl	$3, %esi
	movl	$1, %edx
	call	helper
	movl	$2, %edx
	movl	%r8d, %edi
	movl	%eax, %ecx
	call	helper
	addl	%ecx, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.p2align 4
	.globl	two
	.type	two, @function
two:
.LFB2:
	.cfi_startproc
	movl	%edi, %esi
	movl	$5, %edx
	leal	1(%rdi), %edi
	jmp	helper
	.cfi_endproc
.LFE2:
	.size	two, .-two
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
