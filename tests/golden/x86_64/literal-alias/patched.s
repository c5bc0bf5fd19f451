	.file	"patched.c"
	.text
	.p2align 4
	.globl	n
	.type	n, @function
n:
.LFB0:
	.cfi_startproc
	mulsd	.LC2(%rip), %xmm0
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
	jne	.L5
	addsd	.LC4(%rip), %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movsd	.LC3(%rip), %xmm0
	ret
	.cfi_endproc
.LFE1:
	.size	z, .-z
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	-1074266112
	.align 8
.LC3:
	.long	0
	.long	-2147483648
	.align 8
.LC4:
	.long	0
	.long	1072693248
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
