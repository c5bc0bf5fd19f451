	.file	"patched.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	%fs:t@tpoff, %eax
	addl	%edi, %eax
	movl	%eax, %fs:t@tpoff
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.section	.tdata,"awT",@progbits
	.align 4
	.type	t, @object
	.size	t, 4
t:
	.long	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
