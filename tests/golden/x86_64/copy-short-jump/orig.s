	.file	"orig.c"
	.text
	.p2align 4
	.type	near, @function
near:
.LFB0:
	.cfi_startproc
	movl	count(%rip), %eax
	imull	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	near, .-near
	.p2align 4
	.globl	leave
	.type	leave, @function
leave:
.LFB1:
	.cfi_startproc
	addl	%edi, count(%rip)
	addl	$1, %edi
	jmp	near
	.cfi_endproc
.LFE1:
	.size	leave, .-leave
	.globl	count
	.bss
	.align 4
	.type	count, @object
	.size	count, 4
count:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
