	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	scale
	.type	scale, %function
scale:
.LFB0:
	.cfi_startproc
	ldr	d2, .LC0
	fmov	d1, 1.0e+0
	fmadd	d0, d0, d2, d1
	ret
	.cfi_endproc
.LFE0:
	.size	scale, .-scale
	.align	3
.LC0:
	.word	1402701959
	.word	1072939209
	.align	2
	.p2align 4,,11
	.global	same
	.type	same, %function
same:
.LFB1:
	.cfi_startproc
	ldr	d1, .LC1
	fmul	d0, d0, d1
	ret
	.cfi_endproc
.LFE1:
	.size	same, .-same
	.align	3
.LC1:
	.word	1392531477
	.word	1075748358
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
