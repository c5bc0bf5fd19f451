	.file	"orig.c"
	.text
	.p2align 4
	.globl	d
	.type	d, @function
d:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	mulsd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	d, .-d
.Lkpatch_old_end_0:
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	mulss	.LC3(%rip), %xmm0
	ret
	.cfi_endproc
.LFE1:
	.size	f, .-f
.Lkpatch_old_end_1:
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC3:
	.long	-1071644672
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	d.kpatch, @function
d.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	mulsd	.LC0.kpatch(%rip), %xmm0
	ret
	.cfi_endproc
	.size	d.kpatch, .-d.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	d.kpatch_old, @function
d.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	mulsd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
	.size	d.kpatch_old, .-d.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	mulss	.LC3.kpatch(%rip), %xmm0
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	mulss	.LC3(%rip), %xmm0
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
	.balign	8
.LC0.kpatch:
	.long	0
	.long	1073479680
	.balign	4
.LC3.kpatch:
	.long	-1072693248
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"d"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
