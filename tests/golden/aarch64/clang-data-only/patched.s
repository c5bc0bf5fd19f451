	.text
	.file	"x.c"
	.globl	f
	.p2align	2
	.type	f,@function
f:
	.cfi_startproc
	mov	w0, #5
	ret
.Lfunc_end0:
	.size	f, .Lfunc_end0-f
	.cfi_endproc
	.type	v,@object
	.data
	.globl	v
	.p2align	2
v:
	.word	5
	.size	v, 4
	.section	".note.GNU-stack","",@progbits
