	.file	"patched.c"
	.text
	.p2align 4
	.globl	d
	.type	d, @function
d:
.LFB0:
	.cfi_startproc
	mulsd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	d, .-d
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB1:
	.cfi_startproc
	mulss	.LC3(%rip), %xmm0
	ret
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1073479680
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC3:
	.long	-1072693248
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
