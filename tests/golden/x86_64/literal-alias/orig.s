	.file	"orig.c"
	.text
	.p2align 4
	.globl	n
	.type	n, @function
n:
.LFB0:
	.cfi_startproc
	xorpd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	n, .-n
	.p2align 4
	.globl	z
	.type	z, @function
z:
.LFB1:
	.cfi_startproc
	testl	%edi, %edi
	je	.L3
	movsd	.LC1(%rip), %xmm0
.L3:
	ret
	.cfi_endproc
.LFE1:
	.size	z, .-z
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.set	.LC1,.LC0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
